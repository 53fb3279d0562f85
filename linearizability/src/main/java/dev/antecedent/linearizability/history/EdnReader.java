package dev.antecedent.linearizability.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Reads EDN (extensible data notation) as {@link Value values}. Comments, commas and discarded forms are passed over, a
 * tag is ignored, a keyword is a text, a list is an array, a set is one in ascending order; what histories do not hold (floats, characters,
 * symbols) is malformed. Nesting is bounded, so that no input can exhaust the stack.
 */
final class EdnReader {

    /** Deeper than any history, and far from the end of the stack. */
    static final int DEEPEST = 256;

    private static final boolean[] ENDS_TOKEN = new boolean[128];

    static {
        "()[]{}\";".chars().forEach(c -> ENDS_TOKEN[c] = true);
    }

    private final Source source;
    private final String text;
    private final int end;
    private final ValuePool pool;
    private int at;
    private int depth;

    EdnReader(Source source) {
        this(source, 0, source.text().length(), new ValuePool());
    }

    /** Reads only from one offset up to another. */
    EdnReader(Source source, int start, int end, ValuePool pool) {
        this.source = source;
        this.pool = pool;
        this.text = source.text();
        this.at = start;
        this.end = end;
    }

    /** The offset of the next form, or of the end. */
    int offset() {
        skipBlank();
        return at;
    }

    boolean atEnd() {
        skipBlank();
        return at == end;
    }

    /** Whether the next form starts with this bracket; if so, it is passed over. */
    boolean opens(char bracket) {
        skipBlank();
        if (at < end && text.charAt(at) == bracket) {
            at++;
            return true;
        }
        return false;
    }

    /** Whether the collection that was opened there ends here; if so, its closing bracket is passed over. */
    boolean closes(int openedAt) {
        skipBlank();
        char opening = text.charAt(openedAt);
        char closing = opening == '[' ? ']' : opening == '(' ? ')' : '}';
        if (at < end && text.charAt(at) == closing) {
            at++;
            return true;
        }
        if (at == end || "])}".indexOf(text.charAt(at)) >= 0) {
            throw malformed(
                    at, found(at), "`" + closing + "` for the `" + opening + "` of " + source.position(openedAt));
        }
        return false;
    }

    /** Reads one form. */
    Value read() {
        skipBlank();
        if (at == end) {
            throw malformed(at, found(at), "a value");
        }
        return switch (text.charAt(at)) {
            case '[', '(' -> array(at++);
            case '{' -> entries(at++);
            case '"' -> new EdnString(source, end, pool).read(this);
            case ':' -> keyword();
            case '#' -> tagged();
            case ']', ')', '}' -> throw malformed(at, found(at), "a value; nothing is open that this could close");
            default -> atom();
        };
    }

    /** Most atoms are integers of few digits; they are read as they are passed over. */
    private Value atom() {
        int start = at;
        int first = text.charAt(start) == '-' ? start + 1 : start;
        int after = first;
        long number = 0;
        while (after < end && after - first < EdnAtom.FEW_DIGITS && isDigit(text.charAt(after))) {
            number = number * 10 + text.charAt(after++) - '0';
        }
        boolean few = after > first && (after == end || endsToken(text.charAt(after)));
        if (few && (after == first + 1 || text.charAt(first) != '0')) {
            at = after;
            return pool.integer(first == start ? number : -number);
        }
        return EdnAtom.read(source, start, token());
    }

    /** Reads a map whose keys are keywords or strings, and remembers where each value stands. */
    void read(EventFields fields) {
        while (opens('#')) {
            tag();
        }
        int start = offset();
        if (!opens('{')) {
            throw malformed(start, found(start), "an event: a map such as {:process 0, :type :invoke, :f :read}");
        }
        fields.begin(start);
        while (!closes(start)) {
            int keyAt = at;
            if (!(read() instanceof Value.Text key)) {
                throw malformed(keyAt, found(keyAt), "a keyword as the key of an event");
            }
            valueMustFollow(start);
            int valueAt = at;
            if (!fields.put(key.value(), valueAt, read())) {
                throw malformed(keyAt, "key " + key + " a second time", "each key once");
            }
        }
    }

    /** Takes the end of a string from its reader. */
    void moveTo(int offset) {
        at = offset;
    }

    private Value array(int start) {
        enter(start);
        List<Value> elements = new ArrayList<>();
        while (!closes(start)) {
            elements.add(read());
        }
        depth--;
        return new Value.Array(elements);
    }

    private Value set(int start) {
        enter(start);
        SortedSet<Value> elements = new TreeSet<>(ValueOrder.ASCENDING);
        while (!closes(start)) {
            int elementAt = at;
            Value element = read();
            if (!elements.add(element)) {
                throw malformed(elementAt, "element " + element.brief() + " a second time", "each element once");
            }
        }
        depth--;
        return new Value.Array(List.copyOf(elements));
    }

    private Value entries(int start) {
        enter(start);
        Map<Value, Value> values = new LinkedHashMap<>();
        while (!closes(start)) {
            int keyAt = at;
            Value key = read();
            valueMustFollow(start);
            if (values.put(key, read()) != null) {
                throw malformed(keyAt, "key " + key.brief() + " a second time", "each key once");
            }
        }
        depth--;
        return new Value.Entries(values);
    }

    private void valueMustFollow(int openedAt) {
        skipBlank();
        if (at == end || text.charAt(at) == '}') {
            throw malformed(at, found(at), "a value for the last key of the map of " + source.position(openedAt));
        }
    }

    private Value keyword() {
        int start = at++;
        Value.Text name = word();
        if (name.value().isEmpty() || name.value().startsWith(":")) {
            throw malformed(
                    start, "`:" + name.value() + "`", "a keyword such as :invoke; JSON is read with one event a line");
        }
        return name;
    }

    private Value tagged() {
        int start = at++;
        if (at < end && text.charAt(at) == '{') {
            return set(at++);
        }
        at = start + 1;
        tag();
        enter(start);
        Value value = read();
        depth--;
        return value;
    }

    /** Passes over a tag's name; its hash sign has been read. */
    private void tag() {
        int start = at;
        String name = token();
        if (name.isEmpty() || !Character.isLetter(name.charAt(0))) {
            throw malformed(
                    start - 1, "`#" + name + "`", "a set `#{`, a discard `#_` or a tag such as #jepsen.history.Op");
        }
    }

    private void skipBlank() {
        while (at < end) {
            char c = text.charAt(at);
            if (c == ';') {
                while (at < end && text.charAt(at) != '\n') {
                    at++;
                }
            } else if (c == '#' && at + 1 < end && text.charAt(at + 1) == '_') {
                enter(at);
                at += 2;
                read();
                depth--;
            } else if (isBlank(c)) {
                at++;
            } else {
                return;
            }
        }
    }

    private String token() {
        return word().value();
    }

    private Value.Text word() {
        int start = at;
        while (at < end && !endsToken(text.charAt(at))) {
            at++;
        }
        return pool.text(text, start, at);
    }

    private static boolean endsToken(char c) {
        return isBlank(c) || (c < ENDS_TOKEN.length && ENDS_TOKEN[c]);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void enter(int start) {
        if (++depth > DEEPEST) {
            throw malformed(start, "nesting of more than " + DEEPEST + " levels", "a flatter value");
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == ',' || ((c < ' ' || c > '~') && Character.isWhitespace(c));
    }

    private String found(int offset) {
        if (offset < end) {
            return "`" + text.substring(offset, text.offsetByCodePoints(offset, 1)) + "`";
        }
        return end == text.length() ? "the end of the input" : "the end of the line";
    }

    MalformedHistory malformed(int offset, String found, String wanted) {
        return source.malformed(offset, found, wanted);
    }
}
