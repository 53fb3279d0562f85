package dev.antecedent.simulation.triad;

import dev.antecedent.simulation.DrawnFaults;
import dev.antecedent.simulation.SplitMix64;
import dev.antecedent.simulation.fault.Fault;
import dev.antecedent.simulation.fault.NetworkFaults;
import dev.antecedent.simulation.fault.Percent;
import dev.antecedent.simulation.fault.Period;
import dev.antecedent.simulation.fault.Span;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Draws faults that the scenarios have in common. */
final class Faults {

    private Faults() {}

    /** A network that loses, doubles and reorders some messages, more of them in some runs. */
    static NetworkFaults network(SplitMix64 random) {
        return new NetworkFaults(
                new Span(1, 30),
                new Percent((int) random.between(0, 8)),
                new Percent((int) random.between(0, 8)),
                new Percent((int) random.between(0, 30)));
    }

    /** Part of a run's beginning, when there is still something to do. */
    static Period period(SplitMix64 random) {
        long from = random.between(20, 500);
        return new Period(from, from + random.between(50, 700));
    }

    /** Leaves on two sides, at least one on each. */
    static Fault.Partition partition(SplitMix64 random, int leaves) {
        SortedSet<Integer> one = new TreeSet<>();
        SortedSet<Integer> other = new TreeSet<>();
        for (int leaf = 0; leaf < leaves; leaf++) {
            (random.between(0, 1) == 0 ? one : other).add(leaf);
        }
        if (one.isEmpty() || other.isEmpty()) {
            SortedSet<Integer> all = one.isEmpty() ? other : one;
            (one.isEmpty() ? one : other).add(all.last());
            all.remove(all.last());
        }
        return new Fault.Partition(period(random), List.of(one, other));
    }

    /** So many different leaves. */
    static List<Integer> leaves(SplitMix64 random, int leaves, long count) {
        return new DrawnFaults(random).inTurn(count, leaves);
    }

    /** A behaviour. */
    static String behaviour(SplitMix64 random) {
        return Behaviours.WORDS.get((int) random.between(0, Behaviours.WORDS.size() - 1L));
    }
}
