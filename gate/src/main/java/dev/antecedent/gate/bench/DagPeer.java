package dev.antecedent.gate.bench;

import dev.antecedent.gate.ProjectOption;
import dev.antecedent.gate.UnusableInputException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Another program that indexes the same graphs: it reads a {@link DagFile}, its one argument, and for each line of its
 * standard input does a round and prints a line with what that took.
 */
final class DagPeer {

    /** The library in Go, which a module in the checkout runs. */
    static final String LACHESIS_BASE = "lachesis-base";

    private static final Path MODULE = Path.of("impl", "benchmarks", LACHESIS_BASE);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path program;

    private DagPeer(Path program) {
        this.program = program;
    }

    /**
     * The library in Go, built in that folder, or the program at a path.
     *
     * @param name {@link #LACHESIS_BASE} or a path
     * @throws UnusableInputException if there is no such program, or it cannot be built
     */
    static DagPeer named(String name, Path folder) {
        return name.equals(LACHESIS_BASE) ? new DagPeer(built(folder)) : at(Path.of(name));
    }

    private static DagPeer at(Path path) {
        Path program = path.toAbsolutePath();
        if (!Files.isExecutable(program) || Files.isDirectory(program)) {
            throw UnusableInputException.in(
                    program,
                    "found no program to run beside; give " + LACHESIS_BASE + ", the path of one, or no --peer");
        }
        return new DagPeer(program);
    }

    /** Built from a copy, because Go notes the checksum of the library that it gets beside the module. */
    private static Path built(Path folder) {
        Path module = ProjectOption.home().resolve(MODULE);
        Path program = folder.resolve(LACHESIS_BASE);
        try {
            Path copy = Files.createDirectory(folder.resolve("module"));
            for (String file : List.of("go.mod", "go.sum", "main.go")) {
                Files.copy(module.resolve(file), copy.resolve(file));
            }
            Process build = new ProcessBuilder("go", "build", "-mod=mod", "-o", program.toString(), ".")
                    .directory(copy.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (build.waitFor() != 0) {
                throw new IOException("go ended with status " + build.exitValue() + ", see its errors above");
            }
            return program;
        } catch (IOException missing) {
            throw UnusableInputException.in(
                    module,
                    "cannot be built: " + missing.getMessage()
                            + "; Go 1.19 or newer is wanted, and a module proxy that has the library");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw UnusableInputException.in(module, "was not built: interrupted");
        }
    }

    /** Starts it on a graph. */
    Running start(Path graph) {
        try {
            return new Running(new ProcessBuilder(program.toString(), graph.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException missing) {
            throw UnusableInputException.in(program, "cannot be run: " + missing.getMessage());
        }
    }

    /** A peer that has a graph. */
    final class Running implements AutoCloseable {

        private final Process process;
        private final BufferedReader output;

        private Running(Process process) {
            this.process = process;
            output = process.inputReader(StandardCharsets.UTF_8);
        }

        /** Times each phase once. */
        DagRound round() {
            try {
                Writer input = process.outputWriter(StandardCharsets.UTF_8);
                input.write("round\n");
                input.flush();
                String line = output.readLine();
                if (line == null) {
                    throw UnusableInputException.in(program, "ended before its round was done; see its errors above");
                }
                JsonNode round = JSON.readTree(line);
                return new DagRound(
                        took(round, "add"),
                        took(round, "addAndAsk"),
                        took(round, "ask"),
                        round.path("bytes").asLong());
            } catch (IOException | JacksonException broken) {
                throw UnusableInputException.in(program, "has no answer to read: " + broken.getMessage());
            }
        }

        private static Took took(JsonNode round, String phase) {
            return new Took(
                    round.path(phase).path("nanos").asLong(),
                    round.path(phase).path("yes").asLong());
        }

        @Override
        public void close() {
            process.destroy();
        }
    }
}
