package dev.antecedent.modelcheck.tlc;

import dev.antecedent.modelcheck.Problem;
import dev.antecedent.modelcheck.tlc.TlcConfig.Name;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Verdicts that TLC gives and that mean nothing, because of what the config asks for. */
final class Soundness {

    private Soundness() {}

    /**
     * Why the verdict means nothing, at its place in the config.
     *
     * @param holds whether TLC found nothing wrong
     * @param simulates whether it looked at random behaviours, which it does not count as states
     */
    static Optional<Problem> problem(TlcReport report, TlcConfig config, boolean holds, boolean simulates) {
        // TLC only warns, but symmetric states close loops that no behaviour has, and hide those that one has.
        boolean onLiveness = holds || report.has(MessageCode.TEMPORAL_PROPERTY_VIOLATED);
        if (onLiveness && report.has(MessageCode.LIVENESS_UNDER_SYMMETRY)) {
            return Optional.of(at(
                    config,
                    List.of("SYMMETRY"),
                    "found SYMMETRY beside a liveness property, under which TLC can miss its violations; check the"
                            + " property in a config without SYMMETRY"));
        }
        boolean behaves = Stream.of("SPECIFICATION", "INIT")
                .anyMatch(keyword -> !config.names(keyword).isEmpty());
        if (holds && behaves && !simulates && report.statesDistinct() == 0) {
            return Optional.of(at(
                    config,
                    List.of("CONSTRAINT", "INIT", "SPECIFICATION"),
                    "found no initial state that every CONSTRAINT lets pass, so nothing was checked; mend Init or the"
                            + " constraint"));
        }
        return Optional.empty();
    }

    private static Problem at(TlcConfig config, List<String> keywords, String message) {
        return keywords.stream()
                .flatMap(keyword -> config.names(keyword).stream())
                .findFirst()
                .map((Name name) -> Problem.at(config.file(), name.line(), name.column(), message))
                .orElseGet(() -> Problem.in(config.file(), message));
    }
}
