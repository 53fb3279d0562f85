package dev.antecedent.simulation;

import dev.antecedent.simulation.fault.Fault;
import dev.antecedent.simulation.fault.FaultSchedule;
import dev.antecedent.simulation.fault.NetworkFaults;
import dev.antecedent.simulation.fault.Percent;
import dev.antecedent.simulation.fault.Period;
import dev.antecedent.simulation.fault.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Faults drawn at random, for scenarios to make schedules of. */
public final class DrawnFaults {

    private static final int DROP_MAX = 15;
    private static final int DUPLICATE_MAX = 10;
    private static final int REORDER_MAX = 40;
    private static final int DELAY_MAX = 40;
    private static final int RATE_MAX = 50;
    private static final int OFFSET_MAX = 200;

    private final SplitMix64 random;

    /** Draws from this stream. */
    public DrawnFaults(SplitMix64 random) {
        this.random = random;
    }

    /** A network that loses, duplicates and reorders some messages. */
    public NetworkFaults network() {
        return new NetworkFaults(
                new Span(1, random.between(2, DELAY_MAX)),
                new Percent((int) random.between(0, DROP_MAX)),
                new Percent((int) random.between(0, DUPLICATE_MAX)),
                new Percent((int) random.between(0, REORDER_MAX)));
    }

    /**
     * What a network and its processes usually suffer from: losses, a partition, one or two outages, a clock that is wrong.
     *
     * @param before the time before which each fault begins
     * @param longest the greatest length of each, in ticks
     * @param disk whether those who come back find their disks
     */
    public FaultSchedule usual(int processes, long before, long longest, boolean disk) {
        FaultSchedule schedule = FaultSchedule.NONE
                .withNetwork(network())
                .with(new Fault.Partition(period(before, longest), halves(processes)));
        for (int process : some((int) random.between(1, 2), processes)) {
            schedule = schedule.with(new Fault.Outage(process, period(before, longest), disk));
        }
        return schedule.with(skew((int) random.between(0, processes - 1L)));
    }

    /**
     * A period that begins before this time.
     *
     * @param longest its greatest length, in ticks
     */
    public Period period(long before, long longest) {
        long from = random.between(0, before - 1);
        return new Period(from, from + random.between(1, longest));
    }

    /** Some of the processes, each as likely as the others. */
    public SortedSet<Integer> some(int count, int processes) {
        return new TreeSet<>(inTurn(count, processes));
    }

    /** Some of the processes, each as likely as the others, in the order in which they are drawn. */
    public List<Integer> inTurn(long count, int processes) {
        List<Integer> left = new ArrayList<>();
        for (int process = 0; process < processes; process++) {
            left.add(process);
        }
        List<Integer> drawn = new ArrayList<>();
        while (drawn.size() < count && !left.isEmpty()) {
            drawn.add(left.remove((int) random.between(0, left.size() - 1L)));
        }
        return drawn;
    }

    /** The processes, divided in two at random; none if there are fewer than two. */
    public List<SortedSet<Integer>> halves(int processes) {
        if (processes < 2) {
            return List.of();
        }
        SortedSet<Integer> one = some((int) random.between(1, processes - 1L), processes);
        SortedSet<Integer> other = new TreeSet<>();
        for (int process = 0; process < processes; process++) {
            if (!one.contains(process)) {
                other.add(process);
            }
        }
        return one.first() < other.first() ? List.of(one, other) : List.of(other, one);
    }

    /** A clock that is wrong. */
    public Fault.Skew skew(int process) {
        return new Fault.Skew(
                process, (int) random.between(-RATE_MAX, RATE_MAX), random.between(-OFFSET_MAX, OFFSET_MAX));
    }

    /** The stream that they are drawn from. */
    public SplitMix64 random() {
        return random;
    }
}
