package dev.antecedent.linearizability.picture;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes HTML and SVG. Text and attribute values are escaped here and nowhere else, and every element that is opened has
 * to be closed, so a picture cannot be broken by what it shows.
 */
public final class Markup {

    private static final Set<String> INLINE = Set.of("a", "b", "button", "code", "kbd", "span", "strong", "label");

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes come in pairs of name and value. */
    public Markup open(String element, String... attributes) {
        start(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    /** Closes the element that was opened last, which must be this one. */
    public Markup close(String element) {
        String expected = open.isEmpty() ? "nothing" : open.pop();
        if (!expected.equals(element)) {
            throw new IllegalStateException("closing <" + element + "> inside <" + expected + ">");
        }
        out.append("</").append(element).append('>');
        lineAfter(element);
        return this;
    }

    /** An element without content, closed as XML and as SVG within HTML want it. */
    public Markup empty(String element, String... attributes) {
        start(element, attributes);
        out.append("/>\n");
        return this;
    }

    /** An element with nothing but text. */
    public Markup element(String element, String text, String... attributes) {
        start(element, attributes);
        out.append('>').append(escape(text)).append("</").append(element).append('>');
        lineAfter(element);
        return this;
    }

    /** Text. */
    public Markup text(String text) {
        out.append(escape(text));
        return this;
    }

    /** What another writer has finished. */
    public Markup markup(String finished) {
        out.append(finished);
        return this;
    }

    /** The finished markup. */
    public String finished() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("<" + open.peek() + "> was never closed");
        }
        return out.toString();
    }

    /** A line an element, but not within running text, where the end of a line is a space. */
    private void lineAfter(String element) {
        if (!INLINE.contains(element)) {
            out.append('\n');
        }
    }

    private void start(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            out.append(escape(attributes[i + 1])).append('"');
        }
    }

    /** Text that is safe in content and in a quoted attribute; characters that no page may hold become visible. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isForbidden(point) ? 0xFFFD : point);
            }
        });
        return escaped.toString();
    }

    /** What XML forbids (control characters, surrogates, U+FFFE and U+FFFF), and the marks that turn text around. */
    static boolean isForbidden(int point) {
        boolean control = Character.isISOControl(point) && point != '\n' && point != '\t';
        boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
        boolean direction = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
        return control || surrogate || direction || point == 0xFFFE || point == 0xFFFF;
    }
}
