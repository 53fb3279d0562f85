package dev.antecedent.gate.bench;

import dev.antecedent.gate.ProjectOption;
import dev.antecedent.gate.UnusableInputException;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Outcome;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.modelcheck.tlc.Scratch;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Runs Porcupine, a checker in Go, on histories of registers and maps of texts. */
final class Porcupine {

    private static final Set<String> MODELS = Set.of("register", "cas-register", "kv");
    private static final Path SOURCES = Path.of("linearizability", "benchmarks", "porcupine");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Porcupine() {}

    /**
     * Times by the names of the histories; those of other models are left out.
     *
     * @throws UnusableInputException if it cannot be built or run
     */
    static Map<String, Timing> timed(List<TimedHistory> histories, int repeats) {
        List<TimedHistory> suitable = histories.stream()
                .filter(history -> MODELS.contains(history.model().name()))
                .toList();
        Path sources = ProjectOption.home().resolve(SOURCES);
        try (Scratch scratch = Scratch.create()) {
            Path program = scratch.folder().resolve("porcupine");
            run(new ProcessBuilder("go", "build", "-o", program.toString(), ".").directory(sources.toFile()));
            Path input = scratch.folder().resolve("histories.ndjson");
            List<String> lines = new ArrayList<>();
            suitable.forEach(history -> lines.add(json(history).toString()));
            Files.write(input, lines);
            ProcessBuilder builder = new ProcessBuilder(program.toString(), "-repeats", Integer.toString(repeats));
            return read(run(builder.redirectInput(input.toFile())));
        } catch (IOException missing) {
            throw UnusableInputException.in(
                    sources, "cannot be built and run: " + missing.getMessage() + "; Go 1.19 or newer is wanted");
        }
    }

    private static List<String> run(ProcessBuilder builder) throws IOException {
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                lines.add(line);
            }
            if (process.waitFor() != 0) {
                throw new IOException(builder.command().get(0) + " ended with status " + process.exitValue());
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
        return lines;
    }

    private static Map<String, Timing> read(List<String> lines) {
        Map<String, Timing> timings = new HashMap<>();
        for (String line : lines) {
            JsonNode result = JSON.readTree(line);
            String name = result.get("file").asString();
            String verdict = result.get("holds").asBoolean() ? "holds" : "violated";
            long nanos = result.get("nanos").asLong();
            timings.put(name, new Timing(name, "", verdict, nanos, nanos));
        }
        return timings;
    }

    private static ObjectNode json(TimedHistory timed) {
        ObjectNode json = JSON.createObjectNode();
        json.put("file", timed.name());
        json.put("model", timed.model().name());
        json.put(
                "initial",
                text(timed.initial().orElse(timed.model().name().equals("kv") ? Value.of("") : Value.nil())));
        List<Operation> operations = timed.model().judged(timed.history());
        int end = timed.history().events().size();
        for (int i = 0; i < operations.size(); i++) {
            Operation operation = operations.get(i);
            ObjectNode each = json.withArray("operations").addObject();
            each.put("client", i);
            Value key = operation.key();
            each.put("key", key == null ? "" : text(key));
            each.put("f", operation.f());
            each.put("result", text(operation.result()));
            if (operation.f().equals("cas") && operation.argument() instanceof Value.Array pair) {
                each.put("from", text(pair.elements().get(0)));
                each.put("to", text(pair.elements().get(1)));
            } else {
                each.put("value", text(operation.argument()));
            }
            each.put("failed", operation.outcome() == Outcome.FAIL);
            each.put("unknown", operation.isPending());
            each.put("call", operation.invokedAt());
            each.put("return", operation.isPending() ? end + i : operation.returnedAt());
        }
        return json;
    }

    private static String text(Value value) {
        return value instanceof Value.Text text ? text.value() : value.toString();
    }
}
