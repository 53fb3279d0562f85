package dev.antecedent.gate.run;

import dev.antecedent.modelcheck.Manifest;
import dev.antecedent.modelcheck.ModelEntry;
import dev.antecedent.modelcheck.Problem;
import dev.antecedent.modelcheck.SpecFolder;
import dev.antecedent.modelcheck.UnusableInput;
import dev.antecedent.modelcheck.lockstep.Implementations;
import dev.antecedent.modelcheck.tlc.TlcConfig;
import dev.antecedent.protocol.SpecifiedProtocol;
import dev.antecedent.simulation.Recording;
import dev.antecedent.simulation.Scenario;
import dev.antecedent.trace.Trace;
import dev.antecedent.trace.TraceWriter;
import dev.antecedent.trace.Value;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Simulates an implementation with the constants of the model in whose scope it is walked. */
final class Recorder {

    private final Implementations implementations;

    Recorder(Implementations implementations) {
        this.implementations = implementations;
    }

    /**
     * Writes the trace of a run.
     *
     * @throws UnusableInput if there is no such implementation, no model to take the constants from, or nothing to
     *     simulate
     */
    void record(SpecFolder spec, Manifest.Recording recording, Path file) throws IOException {
        Map<String, Value> constants = constants(spec, recording.implementation());
        SpecifiedProtocol<?> protocol =
                implementations.create(recording.implementation(), constants, spec.manifestFile());
        Trace trace = Recording.of(protocol, constants, Scenario.usual(recording.seed(), recording.events()))
                .orElseThrow(() -> new UnusableInput(Problem.in(
                        spec.manifestFile(),
                        "found a recording of " + recording.implementation()
                                + ", which sends no messages, so there is nothing to simulate")));
        TraceWriter.write(file, trace);
    }

    private static Map<String, Value> constants(SpecFolder spec, String implementation) {
        ModelEntry model = spec.manifest().models().stream()
                .filter(entry -> entry.lockstep().filter(implementation::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new UnusableInput(Problem.in(
                        spec.manifestFile(),
                        "found a recording of " + implementation + ", wanted a model with lockstep: " + implementation
                                + " that gives its constants")));
        return TlcConfig.read(spec.file(model.config())).constants();
    }
}
