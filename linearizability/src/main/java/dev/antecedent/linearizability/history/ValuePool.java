package dev.antecedent.linearizability.history;

import org.jspecify.annotations.Nullable;

/**
 * The values that a history repeats: its keywords, its processes, and each integer that is returned soon after it was
 * passed. One object serves for all; a long history needs a fraction of the room. Of fixed size: a value that falls on
 * the place of another one replaces it, and if that comes again, it is made again.
 */
final class ValuePool {

    private static final int PLACES = 1 << 12;

    /** Longer texts are content, which is not repeated. */
    private static final int LONGEST = 64;

    private final Value.@Nullable Text[] texts = new Value.Text[PLACES];
    private final Value.@Nullable Int[] integers = new Value.Int[PLACES];

    /** The text between two offsets. */
    Value.Text text(String source, int start, int end) {
        if (end - start > LONGEST) {
            return new Value.Text(source.substring(start, end));
        }
        int hash = end - start;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + source.charAt(i);
        }
        int place = place(hash);
        Value.Text text = texts[place];
        if (text != null && text.value().length() == end - start && source.startsWith(text.value(), start)) {
            return text;
        }
        text = new Value.Text(source.substring(start, end));
        texts[place] = text;
        return text;
    }

    /** The integer. */
    Value integer(long value) {
        int place = place(Long.hashCode(value));
        Value.Int integer = integers[place];
        if (integer == null || integer.longValue() != value) {
            integer = Value.Int.of(value);
            integers[place] = integer;
        }
        return integer;
    }

    private static int place(int hash) {
        return (hash * 0x9E3779B9) >>> (Integer.SIZE - 12);
    }
}
