package dev.antecedent.modelcheck.tlc;

import dev.antecedent.modelcheck.Problem;
import dev.antecedent.modelcheck.UnusableInput;
import dev.antecedent.trace.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A config of TLC, with the place of everything that it names.
 *
 * @param file the config's file
 * @param source its text
 * @param constants the constants that are given a value, in the file's order
 * @param substitutions what stands in place of what: {@code Receive <- BadReceive} maps {@code Receive}
 * @param statements every statement in the file's order
 */
public record TlcConfig(
        Path file,
        String source,
        Map<String, Value> constants,
        Map<String, String> substitutions,
        List<Statement> statements) {

    /** The kinds of statement that hold names; plural spellings are read as the singular. */
    public static final Set<String> KEYWORDS = Set.of(
            "CONSTANT",
            "CONSTRAINT",
            "ACTION_CONSTRAINT",
            "INVARIANT",
            "PROPERTY",
            "INIT",
            "NEXT",
            "VIEW",
            "SYMMETRY",
            "SPECIFICATION",
            "CHECK_DEADLOCK",
            "ALIAS",
            "POSTCONDITION");

    /** Copies the collections. */
    public TlcConfig {
        constants = Collections.unmodifiableMap(new LinkedHashMap<>(constants));
        substitutions = Collections.unmodifiableMap(new LinkedHashMap<>(substitutions));
        statements = List.copyOf(statements);
    }

    /**
     * A name in the config.
     *
     * @param text the name
     * @param line line, from 1
     * @param column column, from 1
     */
    public record Name(String text, int line, int column) {}

    /**
     * A keyword and what follows it.
     *
     * @param keyword the keyword, in the singular
     * @param names the names, for a constant those that are assigned
     * @param start index of the keyword's first character
     * @param end index behind the statement's last character
     */
    public record Statement(String keyword, List<Name> names, int start, int end) {
        /** Copies the names. */
        public Statement {
            names = List.copyOf(names);
        }
    }

    /**
     * The config in the file.
     *
     * @throws UnusableInput if it cannot be read or is no config
     */
    public static TlcConfig read(Path file) {
        try {
            return parse(file, Files.readString(file));
        } catch (IOException e) {
            throw new UnusableInput(Problem.in(file, "cannot be read as UTF-8 text: " + e.getMessage()));
        }
    }

    /** The config that the text is; the file is where messages say that it stands. */
    public static TlcConfig parse(Path file, String source) {
        return new ConfigParser(file, source).config();
    }

    /** The names behind a keyword, over all its statements. */
    public List<Name> names(String keyword) {
        return statements.stream()
                .filter(statement -> statement.keyword().equals(keyword))
                .flatMap(statement -> statement.names().stream())
                .toList();
    }

    /** The invariants and properties, in TLC's order of checking: invariants first. */
    public List<String> properties() {
        List<String> properties = new ArrayList<>();
        names("INVARIANT").forEach(name -> properties.add(name.text()));
        names("PROPERTY").forEach(name -> properties.add(name.text()));
        return properties;
    }

    /** The first name of this text, wherever it stands. */
    public Optional<Name> find(String text) {
        return statements.stream()
                .flatMap(statement -> statement.names().stream())
                .filter(name -> name.text().equals(text))
                .findFirst();
    }

    /** The name under which the specification knows an operator that the config put in another's place. */
    public String specified(String operator) {
        return substitutions.entrySet().stream()
                .filter(entry -> entry.getValue().equals(operator))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(operator);
    }

    /** The config's text without the statements of these keywords. */
    public String without(Set<String> keywords) {
        return statements.stream()
                .filter(statement -> !keywords.contains(statement.keyword()))
                .map(statement -> source.substring(statement.start(), statement.end()))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
