package dev.antecedent.linearizability.history;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON that recorders write: an object of integers, words and flat arrays, without escapes. Whatever else a
 * line holds, right or wrong, is left to the JSON library, which takes ten times as long; this reads a subset of what
 * that reads, and reads it the same.
 */
final class PlainJson {

    /** Arrays in arrays in arrays are left to the library. */
    private static final int DEEPEST = 4;

    private final String text;
    private final ValuePool pool = new ValuePool();
    private int at;
    private int end;

    PlainJson(String text) {
        this.text = text;
    }

    /** Reads the event of a line; false, with the form half filled in, if the line holds anything else. */
    boolean read(int start, int lineEnd, EventFields fields) {
        at = start;
        end = lineEnd;
        skipBlank();
        fields.begin(at);
        if (!passes('{')) {
            return false;
        }
        do {
            skipBlank();
            Value.Text name = string();
            skipBlank();
            if (name == null || !passes(':')) {
                return false;
            }
            skipBlank();
            int valueAt = at;
            Value value = value(0);
            if (value == null || !fields.put(name.value(), valueAt, value)) {
                return false;
            }
            skipBlank();
        } while (passes(','));
        boolean closed = passes('}');
        skipBlank();
        return closed && at == end;
    }

    /** The value that begins here, null if it is not plain. */
    private @Nullable Value value(int depth) {
        if (at == end) {
            return null;
        }
        return switch (text.charAt(at)) {
            case '"' -> string();
            case '[' -> depth < DEEPEST ? array(depth + 1) : null;
            case 'n' -> word("null", Value.nil());
            case 't' -> word("true", new Value.Bool(true));
            case 'f' -> word("false", new Value.Bool(false));
            default -> integer();
        };
    }

    private @Nullable Value word(String word, Value value) {
        if (!text.startsWith(word, at) || end - at < word.length()) {
            return null;
        }
        at += word.length();
        return endsHere() ? value : null;
    }

    private @Nullable Value integer() {
        boolean negative = passes('-');
        int first = at;
        long number = 0;
        while (at < end && at - first < EdnAtom.FEW_DIGITS && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            number = number * 10 + text.charAt(at++) - '0';
        }
        boolean plain = at > first && endsHere() && (at == first + 1 || text.charAt(first) != '0');
        return plain ? pool.integer(negative ? -number : number) : null;
    }

    private @Nullable Value array(int depth) {
        List<Value> elements = new ArrayList<>();
        at++;
        skipBlank();
        if (passes(']')) {
            return new Value.Array(elements);
        }
        do {
            skipBlank();
            Value element = value(depth);
            if (element == null) {
                return null;
            }
            elements.add(element);
            skipBlank();
        } while (passes(','));
        return passes(']') ? new Value.Array(elements) : null;
    }

    private Value.@Nullable Text string() {
        if (!passes('"')) {
            return null;
        }
        int start = at;
        while (at < end && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (c == '\\' || c < ' ') {
                return null;
            }
        }
        int close = at;
        return passes('"') ? pool.text(text, start, close) : null;
    }

    /** Whether what was read cannot go on here. */
    private boolean endsHere() {
        return at == end || ",]} \t\r".indexOf(text.charAt(at)) >= 0;
    }

    private boolean passes(char c) {
        if (at < end && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void skipBlank() {
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == '\r')) {
            at++;
        }
    }
}
