package dev.antecedent.gate.bench;

import dev.antecedent.gate.UnusableInputException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Another program that indexes the same graphs: it reads a {@link DagFile}, its one argument, and for each line of its
 * standard input does a round and prints a line with what that took.
 */
final class DagPeer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path program;

    private DagPeer(Path program) {
        this.program = program;
    }

    /**
     * The program at that path.
     *
     * @throws UnusableInputException if there is none
     */
    static DagPeer at(Path path) {
        Path program = path.toAbsolutePath();
        if (!Files.isExecutable(program) || Files.isDirectory(program)) {
            throw UnusableInputException.in(
                    program, "found no program to run beside; give the path of one, or no --peer");
        }
        return new DagPeer(program);
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
