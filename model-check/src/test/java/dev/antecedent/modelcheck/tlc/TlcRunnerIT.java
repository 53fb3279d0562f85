package dev.antecedent.modelcheck.tlc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.modelcheck.Budget;
import dev.antecedent.modelcheck.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlcRunnerIT {

    private static final Path SPECS = Path.of("src/test/resources/specs").toAbsolutePath();

    @TempDir
    Path scratch;

    private final TlcRunner runner = new TlcRunner(TlcDistribution.bundled());

    @Test
    void aCleanPassGivesTheCounts() throws Exception {
        TlcReport report = run("Counter/Counter.tla", "Counter/Passes.cfg", 100);

        assertThat(report.isCleanPass()).isTrue();
        assertThat(report.statesDistinct()).isEqualTo(6);
        assertThat(report.statesGenerated()).isEqualTo(11);
        assertThat(report.depth()).isEqualTo(OptionalInt.of(4));
        assertThat(report.errors()).isEmpty();
    }

    @Test
    void aViolationGivesItsStates() throws Exception {
        TlcReport report = run("Counter/Counter.tla", "Counter/ThreeIsReached.cfg", 100);

        assertThat(report.isCleanPass()).isFalse();
        assertThat(report.exitCode()).isEqualTo(12);
        assertThat(report.messages())
                .filteredOn(message -> message.code() == MessageCode.STATE)
                .hasSize(3);
    }

    @Test
    void theChildLeavesNothingBehind() throws Exception {
        run("Counter/Counter.tla", "Counter/Passes.cfg", 100);

        try (Stream<Path> left = Files.list(scratch)) {
            assertThat(left).isEmpty();
        }
    }

    private TlcReport run(String module, String config, long states) throws IOException, InterruptedException {
        TlcJob job = TlcJob.of(
                SPECS.resolve(module), SPECS.resolve(config), List.of(), new Budget(states, 256, 60), scratch);
        return runner.run(job, Progress.SILENT);
    }
}
