package dev.antecedent.gate.picture.spacetime;

import dev.antecedent.gate.picture.spacetime.SpaceTime.Window;
import dev.antecedent.modelcheck.Counterexample;
import dev.antecedent.protocol.MessagePassingProtocol;
import dev.antecedent.protocol.ProtocolFactory;
import dev.antecedent.protocol.SpecifiedProtocol;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Trace;
import dev.antecedent.trace.TraceStep;
import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;

/** Makes pictures in space and time of what others recorded. */
public final class SpaceTimes {

    private SpaceTimes() {}

    /**
     * The picture of a trace. The implementation of its specification, where there is one, tells the messages, and where
     * the processes record snapshots; else the arguments' names tell the messages alone.
     *
     * @param snapshot which snapshot is the cut, from 1
     */
    public static SpaceTime of(Trace trace, int snapshot) {
        List<Call> calls = trace.steps().stream().map(TraceStep::call).toList();
        Traffic traffic = protocol(trace)
                .flatMap(protocol -> Replay.of(protocol, calls))
                .orElseGet(() -> Conventions.of(calls, processes(trace)));
        String seed = trace.header().seed().isPresent()
                ? ", seed " + trace.header().seed().getAsLong()
                : "";
        String name = trace.header().spec() + ": " + Words.count(calls.size(), "action") + ", "
                + Words.count(traffic.lanes().size(), "process") + seed;
        String initial = trace.initial()
                .map(step -> Words.observed(step.observed(), step.partial()))
                .orElse("");
        return made(name, traffic, trace.steps(), initial, snapshot);
    }

    /**
     * The picture of a counterexample, if it is one of processes that send messages. Its states tell the messages where they
     * hold the network, else the arguments' names.
     */
    public static Optional<SpaceTime> of(String name, Counterexample behaviour) {
        if (behaviour.steps().size() < 2) {
            return Optional.empty();
        }
        List<State> states =
                behaviour.steps().stream().map(Counterexample.Step::state).toList();
        List<TraceStep> steps = CounterexampleSteps.of(behaviour);
        List<Call> calls = steps.stream().map(TraceStep::call).toList();
        Traffic told = Conventions.of(calls, CounterexampleSteps.processes(states.get(0), calls));
        Traffic traffic =
                StateDifferences.of(states, calls, told.lanes(), told.actors()).orElse(told);
        if (traffic.lanes().size() < 2 || traffic.messages().isEmpty()) {
            return Optional.empty();
        }
        Traffic recorded = Recordings.of(states, traffic.lanes())
                .map(recordings -> new Traffic(
                        traffic.source(), traffic.lanes(), traffic.actors(), traffic.messages(), recordings, true))
                .orElse(traffic);
        return Optional.of(made(name, recorded, steps, "", 1));
    }

    private static Optional<MessagePassingProtocol<?>> protocol(Trace trace) {
        Optional<ProtocolFactory> factory = ServiceLoader.load(ProtocolFactory.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(each -> each.name().equals(trace.header().spec()))
                .findFirst();
        if (factory.isEmpty()) {
            return Optional.empty();
        }
        try {
            SpecifiedProtocol<?> protocol = factory.get().create(trace.header().constants());
            return protocol instanceof MessagePassingProtocol<?> passing ? Optional.of(passing) : Optional.empty();
        } catch (IllegalArgumentException otherConstants) {
            return Optional.empty();
        }
    }

    private static Set<Value> processes(Trace trace) {
        return trace.header().constants().get("Process") instanceof Value.SetOf set
                ? new TreeSet<>(set.elements())
                : new TreeSet<>();
    }

    private static SpaceTime made(String name, Traffic traffic, List<TraceStep> taken, String initial, int snapshot) {
        int[] numbers = new int[traffic.lanes().size()];
        List<Step> steps = new ArrayList<>();
        for (int place = 0; place < taken.size(); place++) {
            TraceStep step = taken.get(place);
            int lane = traffic.actors().get(place);
            int recorded = lane < 0 ? 0 : recordedAt(traffic.recordings().get(lane), place);
            steps.add(new Step(
                    place,
                    step.index(),
                    lane,
                    lane < 0 ? Conventions.sender(step.call(), traffic.lanes()) : -1,
                    lane < 0 ? 0 : ++numbers[lane],
                    step.call().toString(),
                    Words.observed(step.observed(), step.partial()),
                    recorded));
        }
        List<String> lanes = traffic.lanes().stream().map(Words::name).toList();
        SpaceTime run = new SpaceTime(
                name, traffic.source(), lanes, steps, traffic.messages(), initial, Optional.empty(), "", Window.ALL);
        return traffic.recordsSnapshots() ? withSnapshot(run, traffic, snapshot) : run;
    }

    /** How many snapshots the lane has recorded by this step, if it records one in it. */
    private static int recordedAt(List<Integer> recordings, int place) {
        return recordings.contains(place) ? recordings.lastIndexOf(place) + 1 : 0;
    }

    private static SpaceTime withSnapshot(SpaceTime run, Traffic traffic, int snapshot) {
        List<Integer> before = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (int lane = 0; lane < run.lanes().size(); lane++) {
            List<Integer> recordings = traffic.recordings().get(lane);
            if (recordings.size() < snapshot) {
                missing.add(run.lanes().get(lane));
            } else {
                int ownLane = lane;
                int at = recordings.get(snapshot - 1);
                before.add((int) run.steps().subList(0, at).stream()
                        .filter(step -> step.lane() == ownLane)
                        .count());
            }
        }
        if (missing.isEmpty()) {
            return run.cutAt(new PicturedCut("snapshot " + snapshot, before, true));
        }
        String who = missing.size() == run.lanes().size() ? "no process" : String.join(", ", missing);
        return run.without("There is no cut: " + who + " recorded snapshot " + snapshot + ".");
    }
}
