package dev.antecedent.simulation.dag;

import dev.antecedent.dag.Event;
import dev.antecedent.dag.EventId;
import dev.antecedent.protocol.MessagePassingProtocol.Observation;
import dev.antecedent.protocol.NodeProtocol;
import dev.antecedent.simulation.RunRecorder;
import dev.antecedent.stake.ValidatorId;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes down what one validator's node took in, as the specification of a node has it: an event is its creator and the
 * place at which it came among the creator's events.
 *
 * @param <N> the node's state as the protocol has it
 */
final class ArrivalTrace<N> {

    /** The operators in Java by which TLC reads long traces hold a graph's events as the bits of a long. */
    private static final int ARRIVALS_MAX = 60;

    private final int watched;
    private final List<String> names;
    private final NodeProtocol<N> protocol;
    private final RunRecorder recorder;
    private final Map<EventId, Value> places = new HashMap<>();
    private final Map<ValidatorId, Integer> counts = new HashMap<>();
    private N state;

    ArrivalTrace(int watched, List<String> names, NodeProtocol<N> protocol, RunRecorder recorder) {
        this.watched = watched;
        this.names = names;
        this.protocol = protocol;
        this.recorder = recorder;
        this.state = protocol.initialStates().get(0);
    }

    /** The process took the event. */
    void took(int process, Event event) {
        if (process != watched || places.size() == ARRIVALS_MAX) {
            return;
        }
        Value creator = Value.of(names.get((int) event.creator().number() - 1));
        int place = counts.merge(event.creator(), 1, Integer::sum);
        places.put(event.id(), Value.sequence(List.of(creator, Value.of(place))));
        List<Value> parents = event.parents().stream()
                .map(parent -> Objects.requireNonNull(places.get(parent)))
                .toList();
        Call call = Call.of("Process").with("creator", creator).with("parents", Value.set(parents));
        N next = protocol.apply(state, call)
                .orElseThrow(() -> new IllegalStateException("the specified node refuses what this one took: " + call));
        Observation seen = protocol.observation(state, call, next);
        recorder.step(call, seen.state(), seen.partial());
        state = next;
    }
}
