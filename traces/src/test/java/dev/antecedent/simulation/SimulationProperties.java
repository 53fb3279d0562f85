package dev.antecedent.simulation;

import static dev.antecedent.simulation.Runs.argument;
import static dev.antecedent.simulation.Runs.steps;
import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.simulation.fault.NetworkFaults;
import dev.antecedent.simulation.fault.Percent;
import dev.antecedent.simulation.fault.Span;
import dev.antecedent.trace.Trace;
import dev.antecedent.trace.TraceStep;
import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SimulationProperties {

    private static final Span DELAY = new Span(1, 30);
    private static final Percent NEVER = new Percent(0);
    private static final Percent ALWAYS = new Percent(100);

    @Property(tries = 50)
    void aScenarioGivesTheSameRunAgain(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int processes) {
        Scenario scenario = Scenario.usual(seed, 200);

        assertThat(Runs.of("VectorClock", processes, scenario)).isEqualTo(Runs.of("VectorClock", processes, scenario));
    }

    @Property(tries = 50)
    void aRunHasExactlyTheEventsThatWereAskedFor(@ForAll @IntRange(min = 1, max = 300) int events) {
        assertThat(Runs.of("LamportClock", 3, Scenario.usual(1, events)).steps())
                .hasSize(events);
    }

    @Example
    void anotherSeedGivesAnotherRun() {
        assertThat(Runs.of("VectorClock", 3, Scenario.usual(1, 100)).steps())
                .isNotEqualTo(Runs.of("VectorClock", 3, Scenario.usual(2, 100)).steps());
    }

    /** Every message is sent once, received only in between, lost once, and only a few are ever in flight. */
    @Property(tries = 20)
    void theNetworkIsSoundAndSmall(@ForAll long seed) {
        Set<Value> sent = new HashSet<>();
        Set<Value> inFlight = new HashSet<>();
        int most = 0;
        Map<Value, Long> events = new HashMap<>();
        for (TraceStep step :
                Runs.of("VectorClock", 3, Scenario.usual(seed, 1_000)).steps()) {
            String action = step.call().action();
            if (!action.equals("Lose")) {
                events.merge(argument(step, "process"), 1L, Long::sum);
            }
            if (action.equals("Send")) {
                Value process = argument(step, "process");
                Value message = Value.sequence(List.of(process, Value.of(events.getOrDefault(process, 0L))));
                assertThat(sent.add(message)).isTrue();
                inFlight.add(message);
            } else if (action.equals("Receive")) {
                assertThat(inFlight).contains(argument(step, "message"));
            } else if (action.equals("Lose")) {
                assertThat(inFlight.remove(argument(step, "message"))).isTrue();
            }
            most = Math.max(most, inFlight.size());
        }
        assertThat(most).isBetween(1, Pace.USUAL.inFlightMax());
    }

    @Example
    void theNetworkStaysBoundedEvenWhenItIsSlow() {
        NetworkFaults slow = new NetworkFaults(new Span(500, 1_000), NEVER, NEVER, NEVER);
        int inFlight = 0;
        int most = 0;
        for (TraceStep step : Runs.of("LamportClock", 8, new Scenario(3, 10_000, Pace.USUAL, slow))
                .steps()) {
            inFlight += step.call().action().equals("Send") ? 1 : 0;
            inFlight -= step.call().action().equals("Lose") ? 1 : 0;
            most = Math.max(most, inFlight);
        }

        assertThat(most).isEqualTo(Pace.USUAL.inFlightMax());
    }

    @Example
    void withoutFaultsEveryMessageReachesEverybodyOnceAndInOrder() {
        Trace trace = run(NetworkFaults.NONE);
        Set<Value> lost = new HashSet<>();
        steps(trace, "Lose").forEach(step -> lost.add(argument(step, "message")));
        Map<Value, Integer> receipts = receipts(trace);

        assertThat(lost).hasSizeGreaterThan(50).allMatch(message -> receipts.getOrDefault(message, 0) == 2);
        assertThat(isFifo(trace)).isTrue();
        assertThat(receivesTwice(trace)).isFalse();
    }

    @Example
    void aNetworkThatDropsEverythingDeliversNothing() {
        Trace trace = run(new NetworkFaults(DELAY, ALWAYS, NEVER, NEVER));

        assertThat(steps(trace, "Receive")).isEmpty();
        assertThat(steps(trace, "Lose")).hasSizeGreaterThan(50);
    }

    @Example
    void duplicatesArriveTwice() {
        assertThat(receivesTwice(run(new NetworkFaults(DELAY, NEVER, ALWAYS, NEVER))))
                .isTrue();
    }

    @Example
    void reorderedMessagesOvertake() {
        assertThat(isFifo(run(new NetworkFaults(DELAY, NEVER, NEVER, ALWAYS)))).isFalse();
    }

    @Example
    void theUsualFaultsAreSomeOfEach() {
        Trace trace = Runs.of("LamportClock", 3, Scenario.usual(1, 1_000));
        Map<Value, Integer> receipts = receipts(trace);

        assertThat(isFifo(trace)).isFalse();
        assertThat(receivesTwice(trace)).isTrue();
        assertThat(steps(trace, "Lose")).anyMatch(step -> receipts.getOrDefault(argument(step, "message"), 0) < 2);
    }

    @Example
    void aSingleProcessTalksToNobody() {
        Trace trace = Runs.of("VectorClock", 1, Scenario.usual(2, 100));

        assertThat(steps(trace, "Receive")).isEmpty();
        assertThat(steps(trace, "Send")).hasSameSizeAs(steps(trace, "Lose"));
    }

    private static Trace run(NetworkFaults faults) {
        return Runs.of("VectorClock", 3, new Scenario(1, 1_000, Pace.USUAL, faults));
    }

    private static Map<Value, Integer> receipts(Trace trace) {
        Map<Value, Integer> receipts = new HashMap<>();
        steps(trace, "Receive").forEach(step -> receipts.merge(argument(step, "message"), 1, Integer::sum));
        return receipts;
    }

    private static boolean receivesTwice(Trace trace) {
        Set<Object> seen = new HashSet<>();
        return !steps(trace, "Receive").stream()
                .map(step -> step.call().arguments())
                .allMatch(seen::add);
    }

    /** Whether each process receives the messages of each other one in the order of sending. */
    private static boolean isFifo(Trace trace) {
        Map<List<Value>, Value> latest = new HashMap<>();
        List<Boolean> inOrder = new ArrayList<>();
        for (TraceStep step : steps(trace, "Receive")) {
            Value message = argument(step, "message");
            Value sender = ((Value.Function) message).mapping().get(Value.of(1));
            if (sender == null) {
                throw new AssertionError(message + " has no sender");
            }
            Value earlier = latest.put(List.of(argument(step, "process"), sender), message);
            inOrder.add(earlier == null || earlier.compareTo(message) <= 0);
        }
        return !inOrder.contains(false);
    }
}
