package dev.antecedent.gate.report;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML. Text and attribute values are escaped here and nowhere else, and every element that is opened has to be
 * closed, so a page cannot be broken by what it shows.
 */
final class Html {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes come in pairs of name and value. */
    Html open(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            out.append(escape(attributes[i + 1])).append('"');
        }
        out.append('>');
        open.push(element);
        return this;
    }

    /** Closes the element that was opened last. */
    Html close(String element) {
        String expected = open.pop();
        if (!expected.equals(element)) {
            throw new IllegalStateException("closing <" + element + "> inside <" + expected + ">");
        }
        out.append("</").append(element).append('>');
        if (element.matches("p|tr|table|section|ul|li|details|div|h[1-4]|thead|tbody|dl|pre|header|nav|main|footer")) {
            out.append('\n');
        }
        return this;
    }

    /** Text. */
    Html text(String text) {
        out.append(escape(text));
        return this;
    }

    /** What another writer has finished, escaped as it must be. */
    Html markup(String finished) {
        out.append(finished);
        return this;
    }

    /** An element with nothing but text. */
    Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    /** The finished markup. */
    String finished() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("<" + open.peek() + "> was never closed");
        }
        return out.toString();
    }

    /** Text that is safe in content and in a quoted attribute; characters that no page may hold become visible. */
    static String escape(String text) {
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

    /** Control characters, lone surrogates, and the marks that turn the direction of text around. */
    private static boolean isForbidden(int point) {
        boolean control = Character.isISOControl(point) && point != '\n' && point != '\t';
        boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
        boolean direction = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
        return control || surrogate || direction;
    }
}
