package dev.antecedent.gate.accept;

import dev.antecedent.gate.report.AtomicFile;
import dev.antecedent.modelcheck.Project;
import dev.antecedent.modelcheck.SpecFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The tables of models in a project's READMEs, which are made from the manifests: a scope or a count in a README is the
 * one that the gate checks, or the README is stale.
 *
 * <p>A table stands between two marks, which are invisible when the file is rendered. A README without marks is its
 * author's.
 */
public final class Readmes {

    private static final String BEGIN = "<!-- models -->";
    private static final String END = "<!-- /models -->";

    private Readmes() {}

    /** The READMEs whose tables are not those of the manifests, each with the text that it should have. */
    public static Map<Path, String> stale(Project project) {
        Map<Path, String> stale = new LinkedHashMap<>();
        for (SpecFolder spec : project.specs()) {
            Path readme = spec.file("README.md");
            if (Files.isRegularFile(readme)) {
                String text = read(readme);
                updated(text, new ModelTable(spec).text())
                        .filter(updated -> !updated.equals(text))
                        .ifPresent(updated -> stale.put(readme, updated));
            }
        }
        return stale;
    }

    /**
     * Brings the tables up to date.
     *
     * @return the READMEs that were written
     */
    public static Iterable<Path> update(Project project) {
        Map<Path, String> stale = stale(project);
        stale.forEach(AtomicFile::write);
        return stale.keySet();
    }

    /** The text with that table between its marks; empty if it has none. */
    static Optional<String> updated(String text, String table) {
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        return begin < 0 || end < begin
                ? Optional.empty()
                : Optional.of(text.substring(0, begin + BEGIN.length()) + "\n" + table + text.substring(end));
    }

    private static String read(Path readme) {
        try {
            return Files.readString(readme);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
