package dev.antecedent.gate.accept;

import dev.antecedent.gate.UnusableInputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A manifest as its author wrote it. Edits touch the one number that they are about: comments, order and layout stay.
 *
 * <p>Limits: an entry must be in block style, a line a key, as {@code init} writes it.
 */
final class ManifestText {

    private static final String ACCEPTED = "accepted:";

    private final Path file;
    private final List<String> lines;

    ManifestText(Path file, String text) {
        this.file = file;
        this.lines = new ArrayList<>(text.lines().toList());
    }

    /**
     * Pins a count.
     *
     * @param model the model's name
     * @param key states, depth or length
     * @throws UnusableInputException if the entry is not in block style
     */
    void pin(String model, String key, long value) {
        int start = start(model)
                .orElseThrow(() -> UnusableInputException.in(
                        file,
                        "found no entry of " + model + " with a line for each key, wanted one to edit; write " + key
                                + ": " + value + " yourself"));
        int dash = lines.get(start).indexOf("- ");
        OptionalInt line = line(start, dash, key);
        if (line.isPresent()) {
            String old = lines.get(line.getAsInt());
            lines.set(line.getAsInt(), old.replaceFirst("(" + key + ":\\s*)[0-9]+", "$1" + value));
        } else {
            int after = line(start, dash, key.equals("depth") ? "states" : "expect")
                    .orElse(line(start, dash, "expect").orElse(start));
            lines.add(after + 1, " ".repeat(dash + 2) + key + ": " + value);
        }
    }

    /** The line on which the model's entry starts. */
    private OptionalInt start(String model) {
        Pattern named = Pattern.compile("^ *(- )? *name: *[\"']?" + Pattern.quote(model) + "[\"']? *(#.*)?$");
        for (int i = 0; i < lines.size(); i++) {
            if (named.matcher(lines.get(i)).matches()) {
                int column = lines.get(i).indexOf("name:");
                int start = i;
                while (start > 0 && lines.get(start).indexOf("- ") != column - 2) {
                    start--;
                }
                return lines.get(start).indexOf("- ") == column - 2 ? OptionalInt.of(start) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** The line in the entry that holds the key. */
    private OptionalInt line(int start, int dash, String key) {
        Pattern own = Pattern.compile("^ {" + dash + "}[- ] " + key + ":(\\s|$).*");
        for (int i = start; i < lines.size() && (i == start || isInside(lines.get(i), dash)); i++) {
            if (own.matcher(lines.get(i)).matches()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isInside(String line, int dash) {
        String text = line.strip();
        boolean deeper = line.length() - line.stripLeading().length() > dash;
        return text.isEmpty() || text.startsWith("#") || deeper;
    }

    /** Writes down what was accepted and why. */
    void record(String sentence) {
        String item = "  - \"" + sentence.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        int heading = lines.indexOf(ACCEPTED);
        if (heading < 0) {
            lines.add(ACCEPTED);
            lines.add(item);
            return;
        }
        int end = heading + 1;
        while (end < lines.size() && lines.get(end).startsWith("  ")) {
            end++;
        }
        lines.add(end, item);
    }

    /** The text with all edits. */
    String text() {
        return String.join("\n", lines) + "\n";
    }
}
