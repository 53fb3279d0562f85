package dev.antecedent.modelcheck;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a spec folder's {@code manifest.yaml} says.
 *
 * @param specification the specification's module name
 * @param summary one sentence on what it specifies
 * @param uses sibling spec folders whose modules this one reads
 * @param actions for each action its parameters in order, each with its domain: a constant-level TLA+ expression over
 *     the specification's names
 * @param models the models, mutants among them
 * @param traces the recorded and the freshly simulated traces that the gate validates
 */
public record Manifest(
        String specification,
        String summary,
        List<String> uses,
        Map<String, Map<String, String>> actions,
        List<ModelEntry> models,
        List<TraceEntry> traces) {

    /**
     * A trace to validate.
     *
     * @param file a recorded trace, a path relative to the spec folder; empty where the run is simulated afresh
     * @param record what to simulate; empty where the trace is a file
     * @param expect the index of the first line that must be rejected; empty where the trace must be accepted
     * @param profile when it is validated
     */
    public record TraceEntry(
            Optional<String> file, Optional<Recording> record, Optional<Integer> expect, Profile profile) {}

    /**
     * A run to simulate.
     *
     * @param implementation the factory's name
     * @param seed the simulator's seed
     * @param events how many actions
     */
    public record Recording(String implementation, long seed, int events) {}
}
