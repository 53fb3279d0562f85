package dev.antecedent.modelcheck.validation;

import dev.antecedent.modelcheck.Manifest;
import dev.antecedent.modelcheck.Problem;
import dev.antecedent.trace.TraceStep;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Holds a trace's names against its specification's. A name that the specification does not have is a mistake in the
 * recording, not in what was recorded, so it makes the trace unusable and not rejected.
 */
final class Vocabulary {

    private Vocabulary() {}

    /** The first action or argument that the manifest does not know. */
    static Optional<Problem> unknownName(Path file, LoggedTrace trace, Manifest manifest) {
        for (TraceStep step : trace.trace().steps()) {
            Map<String, String> parameters = manifest.actions().get(step.call().action());
            int line = trace.fileLine((int) step.index());
            if (parameters == null) {
                return Optional.of(Problem.at(
                        file,
                        line,
                        1,
                        "found the action \"" + step.call().action() + "\", wanted one of "
                                + String.join(", ", manifest.actions().keySet()) + ", the actions of "
                                + manifest.specification()));
            }
            for (String name : step.call().arguments().keySet()) {
                if (!parameters.containsKey(name)) {
                    return Optional.of(Problem.at(
                            file,
                            line,
                            1,
                            "found the argument \"" + name + "\", wanted only "
                                    + String.join(", ", parameters.keySet()) + ", the parameters of "
                                    + step.call().action()));
                }
            }
        }
        return Optional.empty();
    }
}
