package dev.antecedent.modelcheck.tlc;

import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads the values and states that TLC prints: integers, intervals, strings, TRUE and FALSE, model values, sets, tuples,
 * records and functions, nested and over several lines.
 *
 * <p>A reader holds a position, so that a caller can read a value in the middle of a text and go on behind it.
 */
public final class TlaText {

    /** Text that is no value. The message names what stands at the position and what was wanted. */
    public static final class MalformedValue extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int position;

        private MalformedValue(String message, int position) {
            super(message);
            this.position = position;
        }

        /** The index of the first character that does not fit. */
        public int position() {
            return position;
        }
    }

    /** An interval in a state is small; a longer one is a sign of misread text, and would fill the heap. */
    private static final long INTERVAL_MAX = 1_000_000;

    private final String text;
    private int position;

    /** A reader at the given index of the text. */
    public TlaText(String text, int position) {
        this.text = text;
        this.position = position;
    }

    /** The value that the whole text is. */
    public static Value value(String text) {
        TlaText reader = new TlaText(text, 0);
        Value value = reader.readValue();
        reader.expectEnd();
        return value;
    }

    /**
     * The state that the whole text is: {@code /\ x = 1 /\ y = 2}, or {@code x = 1} alone. An empty text is the state
     * without variables.
     */
    public static State state(String text) {
        TlaText reader = new TlaText(text, 0);
        SortedMap<String, Value> variables = new TreeMap<>();
        while (reader.more()) {
            reader.accept("/\\");
            String name = reader.word("a variable's name");
            reader.expect("=");
            variables.put(name, reader.readValue());
        }
        return new State(variables);
    }

    /** The index of the next character to read. */
    public int position() {
        return position;
    }

    /** Reads one value, and leaves the position behind it. */
    public Value readValue() {
        if (accept("{")) {
            return Value.set(elements("}"));
        } else if (accept("<<")) {
            return Value.sequence(elements(">>"));
        } else if (accept("[")) {
            return fields();
        } else if (accept("(")) {
            return pairs();
        } else if (at("\"")) {
            return Value.of(string());
        } else if (accept("-")) {
            return from(-number(word("a number")));
        }
        return atom(word("a value"));
    }

    private Value atom(String word) {
        if (word.equals("TRUE") || word.equals("FALSE")) {
            return Value.of(word.equals("TRUE"));
        } else if (!word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return new Value.ModelValue(word);
        }
        return from(number(word));
    }

    /** The number, or the interval that starts with it. */
    private Value from(long from) {
        if (!accept("..")) {
            return Value.of(from);
        }
        boolean negative = accept("-");
        long magnitude = number(word("the interval's end"));
        long to = negative ? -magnitude : magnitude;
        if (to - from >= INTERVAL_MAX) {
            throw malformed("an interval of at most " + INTERVAL_MAX + " numbers");
        }
        List<Value> elements = new ArrayList<>();
        for (long i = from; i <= to; i++) {
            elements.add(Value.of(i));
        }
        return Value.set(elements);
    }

    private List<Value> elements(String end) {
        List<Value> elements = new ArrayList<>();
        if (!accept(end)) {
            do {
                elements.add(readValue());
            } while (accept(","));
            expect(end);
        }
        return elements;
    }

    private Value fields() {
        SortedMap<Value, Value> mapping = new TreeMap<>();
        if (!accept("]")) {
            do {
                Value name = Value.of(at("\"") ? string() : fieldName());
                expect("|->");
                mapping.put(name, readValue());
            } while (accept(","));
            expect("]");
        }
        return Value.function(mapping);
    }

    /** TLC prints any function on strings as a record, whether or not the strings are names. */
    private String fieldName() {
        skipSpace();
        int end = text.indexOf("|->", position);
        if (end < 0) {
            throw malformed("a field's name and \"|->\"");
        }
        String name = text.substring(position, end).strip();
        position = end;
        return name;
    }

    private Value pairs() {
        SortedMap<Value, Value> mapping = new TreeMap<>();
        do {
            Value key = readValue();
            expect(":>");
            mapping.put(key, readValue());
        } while (accept("@@"));
        expect(")");
        return Value.function(mapping);
    }

    private String string() {
        expect("\"");
        StringBuilder value = new StringBuilder();
        while (position < text.length() && text.charAt(position) != '"') {
            char c = text.charAt(position++);
            value.append(c == '\\' && position < text.length() ? unescaped(text.charAt(position++)) : c);
        }
        if (position == text.length()) {
            throw malformed("the string's closing quote");
        }
        position++;
        return value.toString();
    }

    private static char unescaped(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'f' -> '\f';
            default -> c;
        };
    }

    private String word(String wanted) {
        skipSpace();
        int start = position;
        while (position < text.length() && isWordPart(text.charAt(position))) {
            position++;
        }
        if (start == position) {
            throw malformed(wanted);
        }
        return text.substring(start, position);
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '!';
    }

    private long number(String word) {
        try {
            return Long.parseLong(word);
        } catch (NumberFormatException e) {
            position -= word.length();
            throw malformed("a number");
        }
    }

    private boolean more() {
        skipSpace();
        return position < text.length();
    }

    private void expectEnd() {
        if (more()) {
            throw malformed("the end of the value");
        }
    }

    private boolean at(String token) {
        skipSpace();
        return text.startsWith(token, position);
    }

    private boolean accept(String token) {
        boolean here = at(token);
        if (here) {
            position += token.length();
        }
        return here;
    }

    private void expect(String token) {
        if (!accept(token)) {
            throw malformed('"' + token + '"');
        }
    }

    private void skipSpace() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
    }

    private MalformedValue malformed(String wanted) {
        String found = position < text.length()
                ? '"' + text.substring(position, Math.min(text.length(), position + 20)) + '"'
                : "the end";
        return new MalformedValue("found " + found + " at index " + position + ", wanted " + wanted, position);
    }
}
