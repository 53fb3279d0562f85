package dev.antecedent.modelcheck.probe;

import dev.antecedent.modelcheck.tlc.TlaText;
import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A TLC config, taken apart by its sections, so that a generated model can share some of them.
 *
 * @param sections the text of each section, by keyword in the singular; the texts of repeated sections are joined
 */
public record ModelConfig(Map<String, String> sections) {

    private static final Map<String, String> KEYWORDS = Map.ofEntries(
            Map.entry("CONSTANT", "CONSTANT"),
            Map.entry("CONSTANTS", "CONSTANT"),
            Map.entry("INVARIANT", "INVARIANT"),
            Map.entry("INVARIANTS", "INVARIANT"),
            Map.entry("PROPERTY", "PROPERTY"),
            Map.entry("PROPERTIES", "PROPERTY"),
            Map.entry("CONSTRAINT", "CONSTRAINT"),
            Map.entry("CONSTRAINTS", "CONSTRAINT"),
            Map.entry("ACTION_CONSTRAINT", "ACTION_CONSTRAINT"),
            Map.entry("ACTION_CONSTRAINTS", "ACTION_CONSTRAINT"),
            Map.entry("INIT", "INIT"),
            Map.entry("NEXT", "NEXT"),
            Map.entry("SPECIFICATION", "SPECIFICATION"),
            Map.entry("VIEW", "VIEW"),
            Map.entry("SYMMETRY", "SYMMETRY"),
            Map.entry("ALIAS", "ALIAS"),
            Map.entry("POSTCONDITION", "POSTCONDITION"),
            Map.entry("CHECK_DEADLOCK", "CHECK_DEADLOCK"));

    /** Keeps the order. */
    public ModelConfig {
        sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
    }

    /** Takes a config's text apart. Text that TLC would refuse is kept as it is: TLC says it better. */
    public static ModelConfig parse(String text) {
        Map<String, String> sections = new LinkedHashMap<>();
        String section = "";
        for (String line : withoutComments(text).split("\\R", -1)) {
            for (String word : line.trim().split("(?<=\\s)|(?=\\s)", -1)) {
                if (KEYWORDS.containsKey(word)) {
                    section = KEYWORDS.getOrDefault(word, word);
                    sections.merge(section, "", (before, more) -> before + "\n");
                } else {
                    sections.merge(section, word, String::concat);
                }
            }
            sections.computeIfPresent(section, (name, before) -> before + "\n");
        }
        sections.replaceAll((name, body) -> body.strip());
        sections.remove("");
        return new ModelConfig(sections);
    }

    private static String withoutComments(String text) {
        return text.replaceAll("(?s)\\(\\*.*?\\*\\)", " ").replaceAll("\\\\\\*.*", "");
    }

    /** A section's text, if the config has it. */
    public Optional<String> section(String keyword) {
        return Optional.ofNullable(sections.get(keyword));
    }

    /** The names in a section such as INVARIANT, in order. */
    public List<String> names(String keyword) {
        return section(keyword).stream()
                .flatMap(body -> Arrays.stream(body.split("\\s+")))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /**
     * The constants that the config gives a value, by name. Substitutions ({@code <-}) are left out.
     *
     * @throws TlaText.MalformedValue if a value is none
     */
    public SortedMap<String, Value> constants() {
        SortedMap<String, Value> constants = new TreeMap<>();
        String body = section("CONSTANT").orElse("");
        int at = 0;
        while (at < body.length()) {
            int equals = body.indexOf('=', at);
            int arrow = body.indexOf("<-", at);
            if (arrow >= 0 && (equals < 0 || arrow < equals)) {
                at = wordEnd(body, arrow + 2);
            } else if (equals >= 0) {
                TlaText reader = new TlaText(body, equals + 1);
                constants.put(body.substring(at, equals).strip(), reader.readValue());
                at = reader.position();
            } else {
                at = body.length();
            }
        }
        return constants;
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The config with only these sections. */
    public ModelConfig only(String... keywords) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String keyword : keywords) {
            section(keyword).ifPresent(body -> kept.put(keyword, body));
        }
        return new ModelConfig(kept);
    }

    /** The config with this section in place of its own. */
    public ModelConfig with(String keyword, String body) {
        Map<String, String> changed = new LinkedHashMap<>(sections);
        changed.put(keyword, body);
        return new ModelConfig(changed);
    }

    /** The config as TLC reads it. */
    @Override
    public String toString() {
        return new ArrayList<>(sections.entrySet())
                .stream()
                        .map(section ->
                                section.getKey() + "\n  " + section.getValue().replace("\n", "\n  ") + "\n")
                        .collect(Collectors.joining());
    }
}
