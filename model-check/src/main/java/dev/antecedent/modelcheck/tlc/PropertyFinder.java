package dev.antecedent.modelcheck.tlc;

import dev.antecedent.modelcheck.Progress;
import dev.antecedent.modelcheck.tlc.TlcConfig.Name;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the name of the violated property where TLC does not tell it: it never names a temporal property, and of a
 * refinement it gives the violated action's place in the abstract specification.
 *
 * <p>Where several properties are candidates, each is checked alone. The one meant is the first whose run shows the same
 * behaviour as the original one; failing that, the first that is violated.
 */
final class PropertyFinder {

    private static final Set<Integer> VIOLATIONS = Set.of(
            MessageCode.ACTION_PROPERTY_VIOLATED,
            MessageCode.PROPERTY_VIOLATED_INITIALLY,
            MessageCode.TEMPORAL_PROPERTY_VIOLATED);

    private final TlcRunner runner;
    private final TlcJob job;
    private final TlcConfig config;

    PropertyFinder(TlcRunner runner, TlcJob job, TlcConfig config) {
        this.runner = runner;
        this.job = job;
        this.config = config;
    }

    /** The property that the report's violation is of. */
    Optional<String> find(TlcReport original) throws IOException, InterruptedException {
        List<String> candidates =
                config.names("PROPERTY").stream().map(Name::text).distinct().toList();
        if (candidates.size() <= 1) {
            return candidates.stream().findFirst();
        }
        Optional<String> violated = Optional.empty();
        for (String candidate : candidates) {
            TlcReport alone = check(candidate);
            if (alone.messages().stream().anyMatch(message -> VIOLATIONS.contains(message.code()))) {
                if (statesOf(alone).equals(statesOf(original))) {
                    return Optional.of(candidate);
                }
                violated = violated.or(() -> Optional.of(candidate));
            }
        }
        return violated;
    }

    private TlcReport check(String property) throws IOException, InterruptedException {
        Path alone = job.scratch().resolve("alone-" + property + ".cfg");
        Files.writeString(alone, config.without(Set.of("PROPERTY", "INVARIANT")) + "PROPERTY " + property + "\n");
        try {
            return runner.run(
                    new TlcJob(
                            job.rootModule(),
                            alone,
                            job.libraries(),
                            job.budget(),
                            job.workers(),
                            job.options(),
                            job.properties(),
                            job.scratch()),
                    Progress.SILENT);
        } finally {
            Files.deleteIfExists(alone);
        }
    }

    private static List<ToolMessage> statesOf(TlcReport report) {
        return report.messages().stream()
                .filter(message -> message.severity() == 4 || message.code() == MessageCode.PROPERTY_VIOLATED_INITIALLY)
                .toList();
    }
}
