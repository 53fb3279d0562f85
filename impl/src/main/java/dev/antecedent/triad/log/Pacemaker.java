package dev.antecedent.triad.log;

import dev.antecedent.triad.Address;
import dev.antecedent.triad.LeafSet;
import dev.antecedent.triad.QuorumSystem;
import java.util.Map;
import java.util.TreeMap;

/**
 * When a leaf gives a ballot up. Without progress it does so after some ticks, and after more of them each time it was in
 * vain, so that in the end a ballot lasts long enough to decide. And it follows others into a later ballot when one of
 * them must be correct: when those who are there could break safety together if all of them were Byzantine.
 */
final class Pacemaker {

    private static final int LONGEST = 8;

    private final int patience;
    private final QuorumSystem quorums;
    private final int height;
    private final Map<Address, Integer> ballots = new TreeMap<>();
    private int waited;
    private int inVain;

    /**
     * A leaf that has not waited yet.
     *
     * @param patience how many ticks to wait at first
     */
    Pacemaker(int patience, QuorumSystem quorums, int height) {
        this.patience = patience;
        this.quorums = quorums;
        this.height = height;
    }

    /** A leaf has been seen in the ballot, by its own signature. */
    void saw(Address leaf, int ballot) {
        ballots.merge(leaf, ballot, Math::max);
    }

    /** The highest ballot that a correct leaf must be in; 0 if none need be. */
    int reachedByCorrect() {
        return ballots.values().stream()
                .sorted((one, other) -> Integer.compare(other, one))
                .filter(ballot -> quorums.isBrokenBy(atLeast(ballot)))
                .findFirst()
                .orElse(0);
    }

    /** A tick with work to do and without progress: whether it is time for another ballot. */
    boolean isTooLong() {
        waited++;
        if (waited <= patience * Math.min(LONGEST, 1 + inVain)) {
            return false;
        }
        inVain++;
        waited = 0;
        return true;
    }

    /** Something has been decided. */
    void progress() {
        waited = 0;
        inVain = 0;
    }

    /** There is nothing to wait for. */
    void rest() {
        waited = 0;
    }

    private LeafSet atLeast(int ballot) {
        LeafSet there = LeafSet.empty(height);
        for (Map.Entry<Address, Integer> entry : ballots.entrySet()) {
            if (entry.getValue() >= ballot) {
                there = there.with(entry.getKey());
            }
        }
        return there;
    }
}
