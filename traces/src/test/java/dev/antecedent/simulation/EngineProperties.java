package dev.antecedent.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.simulation.Chatter.Seen;
import dev.antecedent.simulation.fault.Fault;
import dev.antecedent.simulation.fault.FaultSchedule;
import dev.antecedent.simulation.fault.NetworkFaults;
import dev.antecedent.simulation.fault.Percent;
import dev.antecedent.simulation.fault.Period;
import dev.antecedent.simulation.fault.Schedules;
import dev.antecedent.trace.TraceWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the engine, for any schedule. */
class EngineProperties {

    private static final int PROCESSES = 5;
    private static final long EVENTS = 400;

    private final Chatter chatter = new Chatter(PROCESSES);

    @Provide
    Arbitrary<FaultSchedule> schedules() {
        return Schedules.of(PROCESSES, 500);
    }

    @Provide
    Arbitrary<NetworkFaults> networks() {
        return Schedules.networks();
    }

    @Property(tries = 100)
    void theSamePlanGivesTheSameBytes(@ForAll long seed, @ForAll("schedules") FaultSchedule schedule) {
        Outcome one = chatter.run(seed, schedule, EVENTS);
        List<Seen> seen = List.copyOf(chatter.seen("arrived"));
        Outcome other = chatter.run(seed, schedule, EVENTS);

        assertThat(TraceWriter.text(other.trace())).isEqualTo(TraceWriter.text(one.trace()));
        assertThat(other.traffic()).isEqualTo(one.traffic());
        assertThat(other.goals()).isEqualTo(one.goals());
        assertThat(chatter.seen("arrived")).isEqualTo(seen);
    }

    @Example
    void anotherSeedGivesAnotherRun() {
        assertThat(chatter.run(1, FaultSchedule.NONE, EVENTS).trace())
                .isNotEqualTo(chatter.run(2, FaultSchedule.NONE, EVENTS).trace());
    }

    @Property(tries = 200)
    void everyCopyIsAccountedFor(@ForAll long seed, @ForAll("schedules") FaultSchedule schedule) {
        Traffic traffic = chatter.run(seed, schedule, EVENTS).traffic();

        assertThat(traffic.sent() + traffic.duplicated())
                .isEqualTo(traffic.delivered()
                        + traffic.dropped()
                        + traffic.missed()
                        + traffic.stopped()
                        + traffic.inFlight());
        assertThat(traffic.delivered())
                .isEqualTo(chatter.seen("arrived").size())
                .isEqualTo(chatter.talkers().stream()
                        .flatMap(talker -> talker.log().stream())
                        .filter(line -> line.startsWith("receive"))
                        .count());
        assertThat(traffic.inFlight()).isNotNegative();
    }

    @Property(tries = 200)
    void noMessageCrossesAPartitionWhileItHolds(@ForAll long seed, @ForAll("schedules") FaultSchedule schedule) {
        chatter.run(seed, schedule, EVENTS);

        List<Fault.Partition> partitions = schedule.faults(Fault.Partition.class);
        assertThat(chatter.seen("arrived"))
                .noneMatch(seen -> partitions.stream()
                        .anyMatch(partition -> partition.period().contains(seen.time())
                                && partition.separates(seen.sender(), seen.recipient())));
        assertThat(chatter.seen("sent")).allMatch(seen -> seen.copies() > 0 || cut(partitions, seen));
    }

    private static boolean cut(List<Fault.Partition> partitions, Seen seen) {
        return partitions.stream()
                .anyMatch(partition -> partition.period().contains(seen.time())
                        && partition.separates(seen.sender(), seen.recipient()));
    }

    @Property(tries = 200)
    void nothingIsReceivedWhileAProcessIsDown(@ForAll long seed, @ForAll("schedules") FaultSchedule schedule) {
        chatter.run(seed, schedule, EVENTS);

        assertThat(chatter.seen("arrived")).noneMatch(seen -> isDown(schedule, seen.recipient(), seen.time()));
        assertThat(chatter.seen("sent")).noneMatch(seen -> isDown(schedule, seen.sender(), seen.time()));
    }

    private static boolean isDown(FaultSchedule schedule, int process, long time) {
        return schedule.faults(Fault.Crash.class).stream()
                        .anyMatch(crash -> crash.process() == process && crash.time() <= time)
                || schedule.faults(Fault.Outage.class).stream()
                        .anyMatch(outage ->
                                outage.process() == process && outage.period().contains(time));
    }

    @Property(tries = 100)
    void withoutReorderingALinkKeepsTheOrder(@ForAll long seed, @ForAll("networks") NetworkFaults network) {
        Outcome outcome = chatter.run(seed, FaultSchedule.NONE.withNetwork(network.withReorder(Percent.NEVER)), EVENTS);

        Map<List<Integer>, Integer> latest = new HashMap<>();
        for (Seen seen : chatter.seen("arrived")) {
            Integer before = latest.put(List.of(seen.sender(), seen.recipient()), seen.number());
            assertThat(before == null || before <= seen.number()).isTrue();
        }
        assertThat(outcome.traffic().overtaken()).isZero();
    }

    @Property(tries = 100)
    void aMessageComesOnceOrTwiceAndNeverUnsent(@ForAll long seed, @ForAll("networks") NetworkFaults network) {
        chatter.run(seed, FaultSchedule.NONE.withNetwork(network), EVENTS);

        Map<List<Integer>, Integer> left = new HashMap<>();
        chatter.seen("sent").forEach(seen -> left.merge(key(seen), seen.copies(), Integer::sum));
        chatter.seen("arrived").forEach(seen -> left.merge(key(seen), -1, Integer::sum));
        chatter.seen("dropped").forEach(seen -> left.merge(key(seen), -1, Integer::sum));
        assertThat(left.values()).allMatch(copies -> copies >= 0);
        assertThat(chatter.seen("sent")).allMatch(seen -> seen.copies() == 1 || seen.copies() == 2);
    }

    private static List<Integer> key(Seen seen) {
        return List.of(seen.sender(), seen.recipient(), seen.number());
    }

    /** One fault less leaves alone what happens elsewhere: up to the fault's beginning the runs are the same. */
    @Property(tries = 100)
    void aFaultChangesNothingBeforeItBegins(@ForAll long seed, @ForAll("schedules") FaultSchedule schedule) {
        Fault late = new Fault.Outage(0, new Period(200, 260), true);
        FaultSchedule without = schedule.withFaults(schedule.faults().stream()
                .filter(fault -> !fault.processes().contains(0))
                .toList());
        chatter.run(seed, without, EVENTS);
        List<Seen> calm = before(200);
        chatter.run(seed, without.with(late), EVENTS);

        assertThat(before(200)).isEqualTo(calm);
    }

    private List<Seen> before(long time) {
        return chatter.seen("arrived").stream()
                .filter(seen -> seen.time() < time)
                .toList();
    }
}
