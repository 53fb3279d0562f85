package dev.antecedent.simulation.hunt;

import dev.antecedent.simulation.fault.Fault;
import dev.antecedent.simulation.fault.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Faults that are one step milder than another of their kind. */
final class MilderFaults {

    private MilderFaults() {}

    static Stream<Fault> of(Fault fault) {
        if (fault instanceof Fault.Partition partition) {
            return Stream.concat(
                    shorter(partition.period()).map(period -> new Fault.Partition(period, partition.groups())),
                    withoutGroup(partition));
        } else if (fault instanceof Fault.Outage outage) {
            return Stream.concat(
                    outage.disk()
                            ? Stream.empty()
                            : Stream.of(new Fault.Outage(outage.process(), outage.period(), true)),
                    shorter(outage.period()).map(period -> new Fault.Outage(outage.process(), period, outage.disk())));
        } else if (fault instanceof Fault.Skew skew) {
            return skew(skew);
        }
        return Stream.empty();
    }

    /** The same sooner after the start. */
    static Stream<Fault> earlier(Fault fault) {
        if (fault instanceof Fault.Partition partition) {
            return earlier(partition.period()).map(period -> new Fault.Partition(period, partition.groups()));
        } else if (fault instanceof Fault.Outage outage) {
            return earlier(outage.period()).map(period -> new Fault.Outage(outage.process(), period, outage.disk()));
        } else if (fault instanceof Fault.Crash crash) {
            return SimplerPlans.towards(0, crash.time()).mapToObj(time -> new Fault.Crash(crash.process(), time));
        }
        return Stream.empty();
    }

    private static Stream<Period> earlier(Period period) {
        return SimplerPlans.towards(0, period.from())
                .mapToObj(from -> new Period(from, from + period.until() - period.from()));
    }

    /** A period that ends earlier, or begins later. */
    private static Stream<Period> shorter(Period period) {
        long length = period.until() - period.from();
        return Stream.concat(
                SimplerPlans.towards(1, length).mapToObj(less -> new Period(period.from(), period.from() + less)),
                SimplerPlans.towards(1, length).mapToObj(less -> new Period(period.until() - less, period.until())));
    }

    private static Stream<Fault> withoutGroup(Fault.Partition partition) {
        if (partition.groups().size() == 2) {
            return Stream.empty();
        }
        return IntStream.range(0, partition.groups().size()).mapToObj(place -> {
            List<SortedSet<Integer>> rest = new ArrayList<>(partition.groups());
            rest.remove(place);
            return new Fault.Partition(partition.period(), rest);
        });
    }

    private static Stream<Fault> skew(Fault.Skew skew) {
        Stream<Fault> rates = SimplerPlans.towards(0, Math.abs(skew.rate()))
                .mapToObj(rate ->
                        new Fault.Skew(skew.process(), (int) rate * Integer.signum(skew.rate()), skew.offset()));
        Stream<Fault> offsets = SimplerPlans.towards(0, Math.abs(skew.offset()))
                .mapToObj(offset -> new Fault.Skew(skew.process(), skew.rate(), offset * Long.signum(skew.offset())));
        return Stream.concat(rates, offsets);
    }
}
