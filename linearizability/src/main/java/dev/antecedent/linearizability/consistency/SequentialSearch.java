package dev.antecedent.linearizability.consistency;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.limit.Deadline;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.model.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Searches for an order of all completed operations, and some pending ones, that keeps the order of each process and that
 * an object takes: depth first, with the situations that led nowhere remembered. A situation is how far each process is,
 * and the state.
 */
final class SequentialSearch {

    /** How a search ended. */
    enum Outcome {
        FOUND,
        NONE,
        EXHAUSTED
    }

    private record Situation(List<Integer> positions, SequentialModel state) {}

    private record Frame(int process, SequentialModel before) {}

    private final List<List<Operation>> processes;
    private final int[] positions;
    private final Set<Situation> dead = new HashSet<>();
    private final List<Frame> path = new ArrayList<>();
    private SequentialModel state;
    private long budget;

    SequentialSearch(SequentialModel initial, List<Operation> operations, long budget) {
        Map<Value, List<Operation>> byProcess = new LinkedHashMap<>();
        for (Operation operation : operations) {
            byProcess
                    .computeIfAbsent(operation.process(), process -> new ArrayList<>())
                    .add(operation);
        }
        processes = List.copyOf(byProcess.values());
        positions = new int[processes.size()];
        state = initial;
        this.budget = budget;
    }

    Outcome run(Deadline deadline) {
        int next = 0;
        while (!isComplete()) {
            deadline.check();
            if (next < processes.size()) {
                next = step(next) ? 0 : next + 1;
                continue;
            }
            dead.add(situation());
            if (path.isEmpty()) {
                return Outcome.NONE;
            }
            Frame last = path.remove(path.size() - 1);
            positions[last.process()]--;
            state = last.before();
            next = last.process() + 1;
            if (budget-- <= 0) {
                return Outcome.EXHAUSTED;
            }
        }
        return Outcome.FOUND;
    }

    /** The operations in the order that was found. */
    List<Operation> order() {
        int[] at = new int[processes.size()];
        return path.stream()
                .map(frame -> processes.get(frame.process()).get(at[frame.process()]++))
                .toList();
    }

    private boolean step(int process) {
        List<Operation> operations = processes.get(process);
        if (positions[process] == operations.size()
                || !(state.step(operations.get(positions[process])) instanceof Step.Next next)) {
            return false;
        }
        SequentialModel before = state;
        positions[process]++;
        state = next.state();
        if (dead.contains(situation())) {
            positions[process]--;
            state = before;
            return false;
        }
        path.add(new Frame(process, before));
        return true;
    }

    private Situation situation() {
        return new Situation(Arrays.stream(positions).boxed().toList(), state);
    }

    private boolean isComplete() {
        for (int i = 0; i < positions.length; i++) {
            List<Operation> operations = processes.get(i);
            if (positions[i] < operations.size()
                    && !operations.get(positions[i]).isPending()) {
                return false;
            }
        }
        return true;
    }
}
