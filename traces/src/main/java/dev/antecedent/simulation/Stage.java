package dev.antecedent.simulation;

import dev.antecedent.trace.Value;
import java.util.List;
import java.util.Map;

/**
 * What a scenario puts on the stage for one run.
 *
 * @param specification the module that the recorded trace is a behaviour of
 * @param constants its constants
 * @param processes the processes, the n-th with number n
 * @param watch who looks on
 * @param <M> the messages
 */
public record Stage<M>(
        String specification,
        Map<String, Value> constants,
        List<? extends SimulatedProcess<M>> processes,
        Watch<M> watch) {

    /** Copies the collections. */
    public Stage {
        constants = Map.copyOf(constants);
        processes = List.copyOf(processes);
    }
}
