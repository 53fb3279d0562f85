package dev.antecedent.broadcast;

import java.util.BitSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * An epidemic: in every round each infected process tells so many processes drawn at random among all others, whether
 * they know already or not (rumour mongering with blind push: A. Demers and others, "Epidemic Algorithms for Replicated
 * Database Maintenance", PODC 1987, section 1.4). The number of infected grows by a factor in every round, so the rounds
 * grow with the logarithm of their number, for a constant number of messages a process and round.
 *
 * @param processes how many there are
 * @param fanOut how many each infected one tells in a round
 * @param infected who knows
 * @param round how many rounds there were
 * @param messages how many were sent so far
 */
public record Gossip(int processes, int fanOut, BitSet infected, int round, long messages) {

    /**
     * Copies the set.
     *
     * @throws IllegalArgumentException if there is nobody else to tell, or nobody is told
     */
    public Gossip {
        if (processes < 2 || fanOut < 1 || fanOut >= processes) {
            throw new IllegalArgumentException(
                    "no " + fanOut + " others can be drawn among " + processes + " processes");
        }
        infected = (BitSet) infected.clone();
    }

    /** A copy of who knows. */
    @Override
    public BitSet infected() {
        return (BitSet) infected.clone();
    }

    /** One process knows. */
    public static Gossip from(int processes, int fanOut, int source) {
        BitSet only = new BitSet();
        only.set(source);
        return new Gossip(processes, fanOut, only, 0, 0);
    }

    /**
     * One round more.
     *
     * @param draw a number from 0 to below the given bound, all alike in probability
     */
    public Gossip next(IntUnaryOperator draw) {
        BitSet after = infected();
        infected.stream().forEach(teller -> drawn(teller, draw).forEach(after::set));
        return new Gossip(processes, fanOut, after, round + 1, messages + (long) infected.cardinality() * fanOut);
    }

    /** So many different others: who is drawn again is drawn anew. */
    private IntStream drawn(int teller, IntUnaryOperator draw) {
        return IntStream.generate(() -> draw.applyAsInt(processes - 1))
                .map(other -> other < teller ? other : other + 1)
                .distinct()
                .limit(fanOut);
    }

    /** Whether everybody knows. */
    public boolean isComplete() {
        return infected.cardinality() == processes;
    }

    /**
     * The first round after which everybody knows, or that with this number if not everybody does then.
     *
     * @param draw as for {@link #next}
     */
    public Gossip completed(IntUnaryOperator draw, int roundMax) {
        Gossip gossip = this;
        while (!gossip.isComplete() && gossip.round < roundMax) {
            gossip = gossip.next(draw);
        }
        return gossip;
    }
}
