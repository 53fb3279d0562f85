package dev.antecedent.linearizability.picture;

import java.util.List;

/**
 * Writes JSON that can stand in a page's script element: a text cannot end the element, for no {@code <} is written as
 * itself, nor {@code >} or {@code &}.
 */
public final class Json {

    private final StringBuilder out = new StringBuilder();

    /** Whether the next value is preceded by a comma. */
    private boolean follows;

    /** Whether the next token stands in a new line. */
    private boolean breaks;

    /** Begins an object. */
    public Json beginObject() {
        return begin('{');
    }

    /** Ends the object that was begun last. */
    public Json endObject() {
        return end('}');
    }

    /** Begins an array. */
    public Json beginArray() {
        return begin('[');
    }

    /** Ends the array that was begun last. */
    public Json endArray() {
        return end(']');
    }

    /** The name of the value that is written next. */
    public Json name(String name) {
        string(name);
        out.append(':');
        follows = false;
        return this;
    }

    /** An integer. */
    public Json number(long value) {
        separate();
        out.append(value);
        return this;
    }

    /** True or false. */
    public Json bool(boolean value) {
        separate();
        out.append(value);
        return this;
    }

    /** An array of integers on one line. */
    public Json numbers(List<Integer> values) {
        beginArray();
        values.forEach(this::number);
        return endArray();
    }

    /** A text. */
    public Json string(String value) {
        separate();
        out.append('"');
        value.codePoints().forEach(this::character);
        out.append('"');
        return this;
    }

    /** Starts a new line, so that the page's source can be read and compared. */
    public Json line() {
        breaks = true;
        return this;
    }

    /** The finished text. */
    public String finished() {
        return out.toString();
    }

    private void character(int point) {
        switch (point) {
            case '"', '\\' -> out.append('\\').appendCodePoint(point);
            case '\n' -> out.append("\\n");
            case '\t' -> out.append("\\t");
            case '<', '>', '&', 0x2028, 0x2029 -> out.append(String.format("\\u%04x", point));
            default -> out.appendCodePoint(Markup.isForbidden(point) ? 0xFFFD : point);
        }
    }

    private Json begin(char bracket) {
        separate();
        out.append(bracket);
        follows = false;
        return this;
    }

    private Json end(char bracket) {
        breakLine();
        out.append(bracket);
        follows = true;
        return this;
    }

    private void separate() {
        if (follows) {
            out.append(',');
        }
        breakLine();
        follows = true;
    }

    private void breakLine() {
        if (breaks) {
            out.append('\n');
        }
        breaks = false;
    }
}
