package dev.antecedent.modelcheck.validation;

import dev.antecedent.modelcheck.Manifest;
import dev.antecedent.modelcheck.Problem;
import dev.antecedent.modelcheck.SpecFolder;
import dev.antecedent.modelcheck.tlc.ConfigNames;
import dev.antecedent.trace.TraceStep;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Holds a trace's names against its specification's. A name that the specification does not have is a mistake in the
 * recording, not in what was recorded, so it makes the trace unusable and not rejected.
 */
final class Vocabulary {

    private static final int HEADER = 1;

    private Vocabulary() {}

    /**
     * The first constant of the header that the specification does not declare. TLC would let such a value stand in the
     * place of a definition, and the trace would be judged by another specification than the one that it names.
     */
    static Optional<Problem> unknownConstant(Path file, LoggedTrace trace, SpecFolder spec) {
        SortedSet<String> declared = ConfigNames.declared(spec.path().resolve(spec.name() + ".tla"), spec.modulePath());
        return trace.trace().header().constants().keySet().stream()
                .filter(name -> !declared.contains(name))
                .findFirst()
                .map(name -> Problem.at(
                        file,
                        HEADER,
                        1,
                        "found the constant \"" + name + "\", wanted "
                                + (declared.isEmpty() ? "none, as " : "only " + String.join(", ", declared) + ", as ")
                                + spec.name() + " declares"));
    }

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
