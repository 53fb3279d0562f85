package dev.antecedent.simulation.hunt;

import dev.antecedent.simulation.Options;
import dev.antecedent.simulation.RunPlan;
import dev.antecedent.simulation.fault.Fault;
import dev.antecedent.simulation.fault.FaultSchedule;
import dev.antecedent.simulation.fault.NetworkFaults;
import dev.antecedent.simulation.fault.Percent;
import dev.antecedent.simulation.fault.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Plans that are one step simpler than another: the boldest step first, so that few runs suffice if it leads on. */
final class SimplerPlans {

    private SimplerPlans() {}

    /** Without a half of the faults, a quarter of them, and so on down to a single one. */
    static Stream<RunPlan> withFewerFaults(RunPlan plan) {
        int count = plan.schedule().faults().size();
        return IntStream.iterate(count, size -> size > 0, size -> size / 2)
                .boxed()
                .flatMap(size -> IntStream.iterate(0, from -> from < count, from -> from + size)
                        .mapToObj(from -> without(plan, from, Math.min(count, from + size))));
    }

    private static RunPlan without(RunPlan plan, int from, int until) {
        List<Fault> rest = new ArrayList<>(plan.schedule().faults());
        rest.subList(from, until).clear();
        return plan.withSchedule(plan.schedule().withFaults(rest));
    }

    /** With one fault made milder. */
    static Stream<RunPlan> withShorterFaults(RunPlan plan) {
        return withOtherFaults(plan, MilderFaults::of);
    }

    /** With one fault earlier. */
    static Stream<RunPlan> withEarlierFaults(RunPlan plan) {
        return withOtherFaults(plan, MilderFaults::earlier);
    }

    private static Stream<RunPlan> withOtherFaults(RunPlan plan, Function<Fault, Stream<Fault>> others) {
        List<Fault> faults = plan.schedule().faults();
        return IntStream.range(0, faults.size())
                .boxed()
                .flatMap(place -> others.apply(faults.get(place)).flatMap(other -> replaced(plan, place, other)));
    }

    /** Nothing if the other fault does not go with the rest, as an outage that would overlap another. */
    private static Stream<RunPlan> replaced(RunPlan plan, int place, Fault other) {
        List<Fault> changed = new ArrayList<>(plan.schedule().faults());
        changed.set(place, other);
        return FaultSchedule.isCompatible(changed)
                ? Stream.of(plan.withSchedule(plan.schedule().withFaults(changed)))
                : Stream.empty();
    }

    /** With one chance gone or halved, or with delays that differ less. */
    static Stream<RunPlan> withCalmerNetwork(RunPlan plan) {
        FaultSchedule schedule = plan.schedule();
        NetworkFaults network = schedule.network();
        return Stream.of(
                        less(network, NetworkFaults::reorder, NetworkFaults::withReorder),
                        less(network, NetworkFaults::duplicate, NetworkFaults::withDuplicate),
                        less(network, NetworkFaults::drop, NetworkFaults::withDrop),
                        quicker(network))
                .flatMap(Function.identity())
                .map(calmer -> plan.withSchedule(schedule.withNetwork(calmer)));
    }

    private static Stream<NetworkFaults> less(
            NetworkFaults network,
            Function<NetworkFaults, Percent> chance,
            BiFunction<NetworkFaults, Percent, NetworkFaults> changed) {
        int value = chance.apply(network).value();
        return towards(0, value).mapToObj(lower -> changed.apply(network, new Percent((int) lower)));
    }

    private static Stream<NetworkFaults> quicker(NetworkFaults network) {
        Span delay = network.delay();
        return towards(delay.first(), delay.last()).mapToObj(last -> network.withDelay(new Span(delay.first(), last)));
    }

    /** With less of what there is to do. */
    static Stream<RunPlan> withLessToDo(RunPlan plan) {
        Options options = plan.options();
        return plan.scenario().sizes().stream()
                .flatMap(name -> towards(1, options.number(name, 0, Integer.MAX_VALUE))
                        .mapToObj(fewer -> plan.withOptions(options.with(name, Long.toString(fewer)))));
    }

    /** With a lower limit: of use where the violation is seen only when the run is over. */
    static Stream<RunPlan> withFewerEvents(RunPlan plan) {
        return towards(1, plan.events()).mapToObj(plan::withEvents);
    }

    /** Smaller numbers, nearer and nearer to the value: the least, then half of the way, and so on, then one less. */
    static LongStream towards(long least, long value) {
        if (value <= least) {
            return LongStream.empty();
        }
        return LongStream.concat(
                        LongStream.iterate(value - least, step -> step > 1, step -> step / 2)
                                .map(step -> value - step),
                        LongStream.of(value - 1))
                .distinct();
    }
}
