package dev.antecedent.gate.picture.spacetime;

import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where processes record snapshots, as the whole states of a run tell it: a process has recorded when its entry of the
 * variable {@code snapshot} or {@code recorded} is no longer the initial one. Of a sequence each element is a snapshot of
 * its own.
 */
final class Recordings {

    private static final List<String> VARIABLES = List.of("snapshot", "recorded");

    private Recordings() {}

    /** By lane, the places of the steps that recorded; empty where no variable tells. */
    static Optional<List<List<Integer>>> of(List<State> states, List<Value> lanes) {
        for (String variable : VARIABLES) {
            if (states.get(0).variables().get(variable) instanceof Value.Function entries
                    && entries.mapping().keySet().equals(Set.copyOf(lanes))) {
                return Optional.of(lanes.stream()
                        .map(lane -> ofLane(states, variable, lane))
                        .toList());
            }
        }
        return Optional.empty();
    }

    private static List<Integer> ofLane(List<State> states, String variable, Value lane) {
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place + 1 < states.size(); place++) {
            int recorded =
                    differing(entry(states.get(0), variable, lane), entry(states.get(place + 1), variable, lane));
            while (places.size() < recorded) {
                places.add(place);
            }
        }
        return places;
    }

    private static Optional<Value> entry(State state, String variable, Value lane) {
        return state.variables().get(variable) instanceof Value.Function entries
                ? Optional.ofNullable(entries.mapping().get(lane))
                : Optional.empty();
    }

    private static int differing(Optional<Value> initial, Optional<Value> now) {
        if (initial.isPresent()
                && now.isPresent()
                && initial.get() instanceof Value.Function before
                && now.get() instanceof Value.Function after
                && before.isSequence()
                && before.mapping().keySet().equals(after.mapping().keySet())) {
            Set<Map.Entry<Value, Value>> changed = new HashSet<>(after.mapping().entrySet());
            changed.removeAll(before.mapping().entrySet());
            return changed.size();
        }
        return initial.equals(now) ? 0 : 1;
    }
}
