package dev.antecedent.linearizability;

import dev.antecedent.linearizability.catalog.Models;
import dev.antecedent.linearizability.history.Dialect;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.HistoryReader;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.ModelDefinition;
import dev.antecedent.linearizability.verdict.Verdict;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/** Histories for tests, in short notation. */
public final class Histories {

    private Histories() {}

    /** Reads lines such as {@code 0 invoke write 4}. */
    public static History of(Dialect dialect, String lines) {
        String edn = lines.strip().lines().map(Histories::event).collect(Collectors.joining("\n"));
        return HistoryReader.parse("test.edn", edn, Optional.of(dialect));
    }

    private static String event(String line) {
        String[] words = line.strip().split(" ", 4);
        return String.format("{:process %s, :type :%s, :f :%s, :value %s}", (Object[]) words);
    }

    public static ModelDefinition model(String name) {
        return Models.named(name).orElseThrow();
    }

    public static Verdict verdict(String model, Value initial, History history) {
        return HistoryCheck.of(model(model)).startingAt(initial).check(history).verdict();
    }

    /** The checkout, from wherever the build was started. */
    public static Path home() {
        return Path.of(System.getProperty("antecedent.home", ".."))
                .toAbsolutePath()
                .normalize();
    }
}
