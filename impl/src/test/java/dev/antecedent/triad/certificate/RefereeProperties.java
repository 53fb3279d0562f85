package dev.antecedent.triad.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.triad.Address;
import dev.antecedent.triad.LeafSet;
import dev.antecedent.triad.Rule;
import dev.antecedent.triad.TriadicQuorum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What the referee believes of certificates that are put together at random. */
final class RefereeProperties {

    private static final Statement.Prepare VOTE = new Statement.Prepare(1, 1, new Payload("a"));

    /**
     * A tree of true shares, of all members and no more, is believed exactly if every region in it is reached; and that
     * implies a quorum.
     */
    @Property(tries = 500)
    void onlyQuorumsAreBelieved(@ForAll @IntRange(min = 1, max = 3) int height, @ForAll Random random) {
        List<Integer> thresholds = new ArrayList<>();
        LeafSet members = LeafSet.empty(height);
        for (int level = 0; level < height; level++) {
            thresholds.add(2 + random.nextInt(2));
        }
        for (Address leaf : LeafSet.all(height).leaves()) {
            members = random.nextInt(4) > 0 ? members.with(leaf) : members;
        }
        Rule rule = new Rule(thresholds);
        Certificate certificate = tree(rule, members, Address.ROOT);
        boolean believed = new Referee(rule, new IdealSignatures(), value -> true)
                .certified(VOTE, certificate)
                .believed()
                .isPresent();
        assertThat(believed).isEqualTo(new TriadicQuorum(rule).isReachedBy(members));
    }

    /** One lie anywhere in a good certificate, and it is not believed. */
    @Property(tries = 500)
    void oneLieIsEnough(@ForAll @IntRange(min = 1, max = 3) int height, @ForAll Random random) {
        Rule rule = new Rule(Collections.nCopies(height, 3));
        Certificate good = tree(rule, LeafSet.all(height), Address.ROOT);
        Referee referee = new Referee(rule, new IdealSignatures(), value -> true);
        assertThat(referee.certified(VOTE, good).believed()).isPresent();
        assertThat(referee.certified(VOTE, lie(good, random)).flaw()).isPresent();
    }

    /** The children that have a quorum, each with theirs. */
    private static Certificate tree(Rule rule, LeafSet members, Address place) {
        if (place.length() == rule.height()) {
            return new IdealSignatures().signer(place).sign(VOTE);
        }
        List<Certificate> children = new ArrayList<>();
        for (int child = 0; child < Address.ARITY; child++) {
            Address below = place.child(child);
            if (isReached(rule, members, below)) {
                children.add(tree(rule, members, below));
            }
        }
        return new Certificate.OfRegion(place, children);
    }

    private static boolean isReached(Rule rule, LeafSet members, Address place) {
        if (place.length() == rule.height()) {
            return members.contains(place);
        }
        int reached = 0;
        for (int child = 0; child < Address.ARITY; child++) {
            reached += isReached(rule, members, place.child(child)) ? 1 : 0;
        }
        return reached >= rule.threshold(place);
    }

    private static Certificate lie(Certificate certificate, Random random) {
        if (certificate instanceof Certificate.OfRegion region && random.nextInt(3) > 0) {
            List<Certificate> children = new ArrayList<>(region.children());
            int at = random.nextInt(children.size());
            children.set(at, lie(children.get(at), random));
            return new Certificate.OfRegion(region.place(), children);
        }
        return switch (random.nextInt(3)) {
            case 0 ->
                new Certificate.Share(
                        certificate.place(),
                        VOTE,
                        new IdealSignatures()
                                .signer(Address.of("0000"))
                                .sign(VOTE)
                                .signature());
            case 1 -> new Certificate.OfRegion(certificate.place(), List.of());
            default ->
                new IdealSignatures().signer(certificate.place()).sign(new Statement.Prepare(1, 2, VOTE.value()));
        };
    }
}
