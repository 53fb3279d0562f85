package dev.antecedent.gate.history;

import dev.antecedent.linearizability.limit.Limits;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How much judging a history may cost. */
final class LimitOptions {

    private static final long MEBIBYTE = 1 << 20;

    @Option(
            names = "--budget",
            paramLabel = "N",
            description = "Most configurations to visit before a history is undecided; ${DEFAULT-VALUE} if not given.")
    private long budget = Limits.DEFAULT.configurations();

    @Option(
            names = "--time-limit",
            paramLabel = "MS",
            description = "Milliseconds before a history is undecided; as long as it takes if not given.")
    private @Nullable Long timeLimit;

    @Option(
            names = "--table",
            paramLabel = "MIB",
            description = "Most memory for visited configurations, in MiB; ${DEFAULT-VALUE} if not given.")
    private long table = Limits.DEFAULT.tableBytes() / MEBIBYTE;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /**
     * The limits.
     *
     * @throws ParameterException if one of them is none
     */
    Limits limits() {
        if (budget < 1) {
            throw misuse("--budget " + budget + ": wanted a number of configurations, at least 1");
        }
        if (timeLimit != null && (timeLimit < 1 || timeLimit > Integer.MAX_VALUE)) {
            throw misuse("--time-limit " + timeLimit + ": wanted milliseconds, from 1 to " + Integer.MAX_VALUE);
        }
        if (table < 1 || table > 1 << 14) {
            throw misuse("--table " + table + ": wanted MiB, from 1 to " + (1 << 14));
        }
        return new Limits(
                budget,
                table * MEBIBYTE,
                Limits.DEFAULT.explanation(),
                Optional.ofNullable(timeLimit).map(Duration::ofMillis));
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
