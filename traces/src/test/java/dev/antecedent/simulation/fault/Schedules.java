package dev.antecedent.simulation.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Schedules drawn by jqwik. */
public final class Schedules {

    private Schedules() {}

    /** Any schedule for so many processes, at least two, whose faults begin before this time. */
    public static Arbitrary<FaultSchedule> of(int processes, long before) {
        return Combinators.combine(networks(), faults(processes, before).list().ofMaxSize(8))
                .as((network, faults) -> {
                    List<Fault> compatible = new ArrayList<>();
                    for (Fault fault : faults) {
                        compatible.add(fault);
                        if (!FaultSchedule.isCompatible(compatible)) {
                            compatible.remove(fault);
                        }
                    }
                    return new FaultSchedule(network, compatible);
                });
    }

    /** Any network that delays by no more than 60 ticks. */
    public static Arbitrary<NetworkFaults> networks() {
        Arbitrary<Percent> percents = Arbitraries.integers().between(0, 100).map(Percent::new);
        Arbitrary<Span> delays = Combinators.combine(
                        Arbitraries.longs().between(1, 30), Arbitraries.longs().between(0, 30))
                .as((first, more) -> new Span(first, first + more));
        return Combinators.combine(delays, percents, percents, percents).as(NetworkFaults::new);
    }

    private static Arbitrary<Fault> faults(int processes, long before) {
        Arbitrary<Integer> process = Arbitraries.integers().between(0, processes - 1);
        Arbitrary<Period> periods = Combinators.combine(
                        Arbitraries.longs().between(0, before - 1),
                        Arbitraries.longs().between(1, before))
                .as((from, length) -> new Period(from, from + length));
        Arbitrary<Fault> partitions = Combinators.combine(
                        periods, Arbitraries.integers().between(0, 3).list().ofSize(processes))
                .as(Schedules::partition);
        return Arbitraries.oneOf(
                partitions,
                Combinators.combine(process, Arbitraries.longs().between(0, before))
                        .as(Fault.Crash::new),
                Combinators.combine(process, periods, Arbitraries.of(true, false))
                        .as(Fault.Outage::new),
                Combinators.combine(
                                process,
                                Arbitraries.integers().between(Fault.Skew.RATE_MIN, Fault.Skew.RATE_MAX),
                                Arbitraries.longs().between(-500, 500))
                        .as(Fault.Skew::new),
                Combinators.combine(process, Arbitraries.of("lie", "be-silent")).as(Fault.Byzantine::new));
    }

    /** Who is in group 3 is in none; there are always two groups. */
    private static Fault partition(Period period, List<Integer> groupOf) {
        List<SortedSet<Integer>> groups = new ArrayList<>();
        for (int group = 0; group < 3; group++) {
            SortedSet<Integer> members = new TreeSet<>();
            for (int process = 0; process < groupOf.size(); process++) {
                int chosen = process < 2 ? process : groupOf.get(process);
                if (chosen == group) {
                    members.add(process);
                }
            }
            if (!members.isEmpty()) {
                groups.add(members);
            }
        }
        return new Fault.Partition(period, groups);
    }
}
