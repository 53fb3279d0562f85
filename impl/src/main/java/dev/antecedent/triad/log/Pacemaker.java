package dev.antecedent.triad.log;

import dev.antecedent.triad.Address;
import dev.antecedent.triad.LeafSet;
import dev.antecedent.triad.QuorumSystem;
import java.util.Map;
import java.util.TreeMap;

/**
 * When a leaf gives a ballot up: without progress it does so after some ticks, more of them in each later ballot. Ticks count
 * only while a quorum, with the leaf itself, has been seen in its ballot or later ones. So a leaf that is ahead waits for
 * the others, however different their clocks and histories are, and in the end a quorum is in one ballot for long enough
 * to decide. And a leaf follows others into a later ballot when one of them must be correct: when those who are there could
 * break safety together if all of them were Byzantine.
 */
final class Pacemaker {

    private final int patience;
    private final QuorumSystem quorums;
    private final int height;
    private final Map<Address, Integer> ballots = new TreeMap<>();
    private int waited;
    private int progress;

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

    /** Whether a quorum has been seen in the ballot or later ones, with this leaf in it. */
    boolean isQuorumIn(Address self, int ballot) {
        return quorums.isReachedBy(atLeast(ballot).with(self));
    }

    /** How many ticks without progress have counted in this ballot. */
    int waited() {
        return waited;
    }

    /** A tick with work to do and without progress: whether it is time to leave the ballot. */
    boolean isTooLong(int ballot) {
        waited++;
        return waited > (long) patience * (1 + ballot - progress);
    }

    /** The leaf has joined a ballot, of its own accord or after others. */
    void joined() {
        waited = 0;
    }

    /** Something has been decided in the ballot, or the leaf comes up in it. */
    void progress(int ballot) {
        waited = 0;
        progress = ballot;
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
