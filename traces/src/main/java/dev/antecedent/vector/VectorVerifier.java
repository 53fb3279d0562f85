package dev.antecedent.vector;

import dev.antecedent.dag.Event;
import dev.antecedent.dag.FrameProfile;
import dev.antecedent.dag.RejectedEventException;
import dev.antecedent.dag.Rejection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Holds vectors against the implementation, value by value, up to the first that differs.
 *
 * <p>Claims of frames are judged as the parameter {@code frameProfile} says, strict or lenient. Where it is missing they
 * are judged strict; only if a claim is then too low, and the vector agrees in everything if claims may be low, is it
 * lenient, and the result says so. Then the highest frame that each event could claim must be the definition's, so that
 * an implementation whose frames are too high is not taken for a vector whose claims are low. A vector too large for the
 * definition has to name its profile.
 */
public final class VectorVerifier {

    /** The parameter that says how claims of frames are judged. */
    public static final String FRAME_PROFILE = "frameProfile";

    private static final String BY = "the index and the consensus";

    private VectorVerifier() {}

    /** Verifies a vector. */
    public static Verification verify(LachesisVector vector) {
        Optional<FrameProfile> named = named(vector);
        if (named.isPresent()) {
            return verify(vector, named.get(), "as its parameter " + FRAME_PROFILE + " says");
        }
        Verification strict = verify(vector, FrameProfile.STRICT, "the default");
        if (strict.difference().filter(VectorVerifier::isLowClaim).isEmpty()
                || vector.events().size() > Definition.EVENTS_MAX) {
            return strict;
        }
        Difference low = strict.difference().orElseThrow();
        Verification lenient = verify(
                vector,
                FrameProfile.LENIENT,
                "event " + low.event().orElseThrow() + " claims frame " + low.said() + " where " + low.computed()
                        + " is the maximum");
        return lenient.difference().isEmpty() ? lenient : strict;
    }

    private static Optional<FrameProfile> named(LachesisVector vector) {
        String written = vector.params().get(FRAME_PROFILE);
        for (FrameProfile profile : FrameProfile.values()) {
            if (JsonText.string(profile.name().toLowerCase(Locale.ROOT)).equals(written)) {
                return Optional.of(profile);
            }
        }
        return Optional.empty();
    }

    private static boolean isLowClaim(Difference difference) {
        return difference.field().endsWith(".frame")
                && Integer.parseInt(difference.said()) < Integer.parseInt(difference.computed());
    }

    private static Verification verify(LachesisVector said, FrameProfile profile, String reason) {
        Map<String, Long> compared = new LinkedHashMap<>();
        Optional<Difference> difference;
        try {
            difference = compare(VectorFields.of(said), VectorFields.of(Replay.of(said, profile)), compared)
                    .or(() -> Definition.compare(said, profile, compared));
        } catch (RejectedEventException refused) {
            difference = Optional.of(refusal(said, refused.rejection()));
        }
        return new Verification(said, profile, reason, compared, difference);
    }

    private static Optional<Difference> compare(
            List<VectorField> said, List<VectorField> computed, Map<String, Long> compared) {
        for (int k = 0; k < Math.max(said.size(), computed.size()); k++) {
            if (k == computed.size()) {
                return Optional.of(surplus(said.get(k)));
            } else if (k == said.size()) {
                return Optional.of(missing(computed.get(k)));
            }
            VectorField one = said.get(k);
            VectorField other = computed.get(k);
            if (!one.isAt(other)) {
                // One of them has a value more here; the one that the other has further down too is not it.
                boolean surplus = said.stream().skip(k).anyMatch(other::isAt);
                return Optional.of(surplus ? surplus(one) : missing(other));
            } else if (!one.value().equals(other.value())) {
                return Optional.of(new Difference(one.path(), one.event(), one.value(), other.value(), BY));
            }
            compared.merge(one.section(), 1L, Long::sum);
        }
        return Optional.empty();
    }

    private static Difference surplus(VectorField said) {
        return new Difference(said.path(), said.event(), said.value(), "nothing", BY);
    }

    private static Difference missing(VectorField computed) {
        return new Difference(computed.path(), computed.event(), "nothing", computed.value(), BY);
    }

    /** An event of the vector that no rule lets in: its first value that is wrong. */
    private static Difference refusal(LachesisVector vector, Rejection rejection) {
        Event event = vector.events().stream()
                .map(LachesisVector.Told::event)
                .filter(each -> each.id().equals(rejection.event()))
                .findFirst()
                .orElseThrow();
        String path = "events[" + event.id() + "].";
        if (rejection instanceof Rejection.WrongFrame frame) {
            return difference(path + "frame", event, frame.found(), frame.greatest());
        } else if (rejection instanceof Rejection.WrongSeq seq) {
            return difference(path + "seq", event, seq.found(), seq.wanted());
        } else if (rejection instanceof Rejection.WrongLamportTime lamport) {
            return difference(path + "lamport", event, lamport.found(), lamport.wanted());
        }
        String said = "seq " + event.seq() + " by " + event.creator() + " on " + event.parents();
        return difference("events[" + event.id() + "]", event, said, "refused: " + rejection.reason());
    }

    private static Difference difference(String path, Event event, Object said, Object computed) {
        return new Difference(path, Optional.of(event.id()), said.toString(), computed.toString(), BY);
    }
}
