package dev.antecedent.linearizability.picture;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.model.Part;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.model.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Operations one after the other, with the state that each leaves behind: a linearization, or as much of one as there
 * is.
 *
 * @param name what it is, for people
 * @param states the state of the operation's part after each operation, as text; shorter than the operations where the
 *     states are too long to be shown
 */
record Ordering(String name, List<Operation> operations, List<String> states) {

    private static final int STATE_MAX = 160;

    /** Printing states of growing objects is quadratic; beyond this many characters none is printed. */
    private static final long PRINTED_MAX = 20_000_000;

    Ordering {
        operations = List.copyOf(operations);
        states = List.copyOf(states);
    }

    /** Steps through the operations, each in the part that it belongs to. */
    static Ordering of(String name, List<Operation> operations, SequentialModel initial, List<Part> parts) {
        Map<Integer, Integer> partOf = new HashMap<>();
        List<SequentialModel> states = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            states.add(parts.get(i).initial());
            for (Operation operation : parts.get(i).operations()) {
                partOf.put(operation.invokedAt(), i);
            }
        }
        states.add(initial);
        List<String> printed = new ArrayList<>();
        long characters = 0;
        for (Operation operation : operations) {
            int part = partOf.getOrDefault(operation.invokedAt(), parts.size());
            if (characters > PRINTED_MAX || !(states.get(part).step(operation) instanceof Step.Next next)) {
                break;
            }
            states.set(part, next.state());
            String state = next.state().toString();
            characters += state.length();
            printed.add(LaneSvg.cut(state, STATE_MAX));
        }
        return new Ordering(name, operations, printed);
    }
}
