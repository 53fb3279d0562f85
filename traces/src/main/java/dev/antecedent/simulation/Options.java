package dev.antecedent.simulation;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What can be chosen about a scenario, besides seed and faults.
 *
 * @param values each option's text, by name; an option that is not here does not exist
 */
public record Options(SortedMap<String, String> values) {

    /** Copies the map. */
    public Options {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** No option. */
    public static Options none() {
        return of(Map.of());
    }

    /** These options. */
    public static Options of(Map<String, String> values) {
        return new Options(new TreeMap<>(values));
    }

    /**
     * The same with another value.
     *
     * @throws IllegalArgumentException if there is no such option
     */
    public Options with(String name, String text) {
        text(name);
        SortedMap<String, String> changed = new TreeMap<>(values);
        changed.put(name, text);
        return new Options(changed);
    }

    /**
     * The option's text.
     *
     * @throws IllegalArgumentException if there is no such option
     */
    public String text(String name) {
        String text = values.get(name);
        if (text == null) {
            throw new IllegalArgumentException(
                    values.isEmpty()
                            ? "found option " + name + ", wanted none"
                            : "found option " + name + ", wanted one of " + String.join(", ", values.keySet()));
        }
        return text;
    }

    /**
     * The option's number.
     *
     * @throws IllegalArgumentException if it is no number within these bounds
     */
    public int number(String name, int min, int max) {
        return number(name, text(name), min, max);
    }

    /**
     * The option's numbers, between which are commas.
     *
     * @throws IllegalArgumentException if one is no number within these bounds
     */
    public List<Integer> numbers(String name, int min, int max) {
        return Arrays.stream(text(name).split(",", -1))
                .map(part -> number(name, part, min, max))
                .toList();
    }

    /**
     * The option's text, one of these.
     *
     * @throws IllegalArgumentException if it is another
     */
    public String oneOf(String name, List<String> known) {
        if (!known.contains(text(name))) {
            throw new IllegalArgumentException(
                    name + ": found \"" + text(name) + "\", wanted " + String.join(" or ", known));
        }
        return text(name);
    }

    private static int number(String name, String text, int min, int max) {
        if (text.matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(text);
            if (min <= number && number <= max) {
                return number;
            }
        }
        throw new IllegalArgumentException(name + ": found \"" + text + "\", wanted " + min + " to " + max);
    }
}
