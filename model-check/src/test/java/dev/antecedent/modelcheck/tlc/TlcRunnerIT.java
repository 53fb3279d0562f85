package dev.antecedent.modelcheck.tlc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.modelcheck.Budget;
import dev.antecedent.modelcheck.Progress;
import dev.antecedent.modelcheck.tlc.TlcReport.Ending;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("it looks whether any child process is left")
class TlcRunnerIT {

    private static final Path RESOURCES = Path.of("src/test/resources").toAbsolutePath();

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

    @Test
    void anotherTlcGivesTheSame() throws Exception {
        Path original = Path.of(tlc2.TLC
                .class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path elsewhere = Files.copy(original, scratch.resolve("tla2tools.jar"));
        TlcJob job = job("specs/Counter/Counter.tla", "specs/Counter/Passes.cfg", new Budget(100, 256, 60));

        TlcReport report = new TlcRunner(TlcDistribution.of(elsewhere, List.of())).run(job, Progress.SILENT);

        assertThat(report.isCleanPass()).isTrue();
        assertThat(report.statesDistinct()).isEqualTo(6);
        assertThat(report.depth()).isEqualTo(OptionalInt.of(4));
    }

    @Test
    void anInterruptEndsTheChildAndClearsUp() throws Exception {
        TlcJob endless = job("faulty/Faults/Faults.tla", "faulty/Faults/Endless.cfg", new Budget(1L << 40, 256, 600));
        CompletableFuture<Throwable> ended = new CompletableFuture<>();
        CountDownLatch searching = new CountDownLatch(1);
        Thread thread = new Thread(() -> {
            try {
                ended.completeExceptionally(new AssertionError(runner.run(endless, reached -> searching.countDown())));
            } catch (IOException | InterruptedException e) {
                ended.complete(e);
            }
        });
        thread.start();
        searching.await();

        thread.interrupt();

        assertThat(ended.get()).isInstanceOf(InterruptedException.class);
        assertThat(ProcessHandle.current().descendants()).isEmpty();
        try (Stream<Path> left = Files.list(scratch)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void theSafetyNetEndsTheChild() throws Exception {
        TlcJob endless = job("faulty/Faults/Faults.tla", "faulty/Faults/Endless.cfg", new Budget(1L << 40, 256, 1));

        assertThat(runner.run(endless, Progress.SILENT).ending()).isEqualTo(Ending.SECONDS_EXCEEDED);
    }

    @Test
    void aChildEndsWithItsParent() throws Exception {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + scratch,
                        "-cp",
                        runner.distribution().asArgument(),
                        TlcChild.class.getName(),
                        "-metadir",
                        scratch.toString(),
                        "-config",
                        "Endless.cfg",
                        RESOURCES.resolve("faulty/Faults/Faults.tla").toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();

        // What the system does when the parent is gone.
        child.getOutputStream().close();

        assertThat(child.waitFor()).isEqualTo(TlcChild.ORPHANED);
    }

    private TlcReport run(String module, String config, long states) throws IOException, InterruptedException {
        return runner.run(job("specs/" + module, "specs/" + config, new Budget(states, 256, 60)), Progress.SILENT);
    }

    private TlcJob job(String module, String config, Budget budget) {
        return TlcJob.of(RESOURCES.resolve(module), RESOURCES.resolve(config), List.of(), budget, scratch);
    }
}
