package dev.antecedent.modelcheck.tlc;

import dev.antecedent.modelcheck.Progress;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Runs TLC, each time in a JVM of its own: TLC keeps static state, and two runs in one JVM give wrong verdicts.
 *
 * <p>The same job gives the same verdict and counts everywhere: the fingerprint polynomial and the seed are fixed,
 * liveness is checked once at the end and not when a clock says so, checkpoints are off, and the child sees no more of
 * the environment than it needs.
 */
public final class TlcRunner {

    private static final List<String> ENVIRONMENT = List.of("PATH", "HOME", "SystemRoot", "TZ");

    /**
     * Measured: a run of a few states takes 0.75 CPU seconds without the optimising compiler and 0.95 with it; from some
     * ten thousand states on it is the other way round. The parallel collector is no faster on either side.
     */
    private static final long STATES_OF_A_SHORT_RUN = 20_000;

    private final TlcDistribution distribution;

    /** A runner of this TLC. */
    public TlcRunner(TlcDistribution distribution) {
        this.distribution = distribution;
    }

    /** The TLC that it runs. */
    public TlcDistribution distribution() {
        return distribution;
    }

    /**
     * Runs the job to its end.
     *
     * @throws InterruptedException if the thread is interrupted; the child is ended first
     * @throws IOException if the child cannot be started
     */
    public TlcReport run(TlcJob job, Progress progress) throws IOException, InterruptedException {
        Path temporary = Files.createTempDirectory(job.scratch(), "tmp");
        Path metadata = Files.createTempDirectory(job.scratch(), "states");
        try {
            return run(job, command(job, temporary, metadata), progress);
        } finally {
            Scratch.deleteQuietly(temporary);
            Scratch.deleteQuietly(metadata);
        }
    }

    private TlcReport run(TlcJob job, List<String> command, Progress progress)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(job.scratch().toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(ENVIRONMENT);
        long start = System.nanoTime();
        Process process = builder.start();
        ChildProcesses.started(process);
        try {
            CompletableFuture<ToolOutput> output = CompletableFuture.supplyAsync(() -> output(process), Threads::start);
            ErrorStream errorStream = new ErrorStream(progress);
            CompletableFuture<Void> errors =
                    CompletableFuture.runAsync(() -> errors(process, errorStream), Threads::start);
            boolean inTime = process.waitFor(job.budget().seconds(), TimeUnit.SECONDS);
            if (!inTime) {
                ChildProcesses.end(process);
            }
            errors.join();
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            return ReportReader.read(process.exitValue(), inTime, output.join(), errorStream, millis);
        } finally {
            ChildProcesses.end(process);
        }
    }

    private static ToolOutput output(Process process) {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            return ToolOutput.read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void errors(Process process, ErrorStream stream) {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            stream.read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command(TlcJob job, Path temporary, Path metadata) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions(job));
        command.addAll(ClassArchive.options(distribution.classPath(), distribution.asArgument()));
        command.add("-Djava.io.tmpdir=" + temporary);
        command.add("-DTLA-Library="
                + job.libraries().stream()
                        .map(folder -> folder.toAbsolutePath().toString())
                        .collect(Collectors.joining(File.pathSeparator)));
        command.add("-D" + TlcChild.STATES_MAX + "=" + job.budget().states());
        job.properties().forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-cp", distribution.asArgument(), TlcChild.class.getName()));
        command.addAll(List.of("-metadir", metadata.toString()));
        command.addAll(tlcOptions(job));
        return command;
    }

    /** The JVM options that a job's result may depend on. */
    static List<String> jvmOptions(TlcJob job) {
        List<String> options = new ArrayList<>(List.of(
                "-Xmx" + job.budget().heapMegabytes() + "m",
                "-Xss16m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=",
                "-Duser.timezone=UTC"));
        if (job.budget().states() <= STATES_OF_A_SHORT_RUN) {
            options.add("-XX:TieredStopAtLevel=1");
        }
        return options;
    }

    private static List<String> tlcOptions(TlcJob job) {
        List<String> options = searchOptions(job);
        // TLC looks a config up in the root module's folder, and finds no absolute path.
        Path rootModule = job.rootModule().toAbsolutePath().normalize();
        Path config = rootModule
                .resolve("..")
                .normalize()
                .relativize(job.config().toAbsolutePath().normalize());
        options.addAll(List.of("-config", config.toString(), rootModule.toString()));
        return options;
    }

    /** The options for TLC that a job's result may depend on. */
    static List<String> searchOptions(TlcJob job) {
        List<String> options = new ArrayList<>(
                List.of("-tool", "-fp", "0", "-checkpoint", "0", "-workers", Integer.toString(job.workers())));
        if (!job.options().contains("-seed")) {
            options.addAll(List.of("-seed", "0"));
        }
        if (!job.options().contains("-simulate")) {
            options.addAll(List.of("-lncheck", "final"));
        }
        options.addAll(job.options());
        return options;
    }

    /** Threads that read a child's streams. */
    private static final class Threads {
        private static void start(Runnable body) {
            Thread thread = new Thread(body, "child output");
            thread.setDaemon(true);
            thread.start();
        }
    }
}
