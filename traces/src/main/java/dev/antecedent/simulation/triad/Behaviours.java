package dev.antecedent.simulation.triad;

import dev.antecedent.triad.Address;
import dev.antecedent.triad.certificate.Signer;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Byzantine behaviours by their words in a schedule. */
final class Behaviours {

    /** All of them. */
    static final List<String> WORDS = List.of("equivocate", "forge", "replay", "silent", "stale", "withhold");

    private Behaviours() {}

    static SortedSet<String> words() {
        return new TreeSet<>(WORDS);
    }

    /** The behaviour of a leaf that behaves so. */
    static Behaviour of(String behaviour, Address self, Cast cast) {
        Signer signer = cast.referee().signatures().signer(self);
        return switch (behaviour) {
            case "equivocate" -> new Equivocating(self, cast.rule(), signer);
            case "forge" -> new Forging(self, signer);
            case "replay" -> new Replaying(cast.rule().height());
            case "silent" -> new Silent();
            case "stale" -> new Stale(self, signer);
            case "withhold" -> new Withholding();
            default -> throw new IllegalArgumentException("found behaviour " + behaviour + ", wanted one of " + WORDS);
        };
    }
}
