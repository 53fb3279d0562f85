package dev.antecedent.dag.drawing;

import java.util.function.Predicate;

/** A line of a drawing, read from left to right. */
final class Line {

    private final int number;
    private final String text;
    private int at;

    /**
     * At the beginning of the line.
     *
     * @param number from 1
     */
    Line(int number, String text) {
        this.number = number;
        this.text = text;
    }

    /** Whether nothing but spaces and a comment is left; else the next character is none of them. */
    boolean isDone() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at == text.length() || text.charAt(at) == '#';
    }

    /** The place of the next character, from 0. */
    int at() {
        return at;
    }

    /** Goes over the character if it is the next one. */
    boolean take(char wanted) {
        if (at < text.length() && text.charAt(at) == wanted) {
            at++;
            return true;
        }
        return false;
    }

    /** Goes over the character if it is the next one and a whole name. */
    boolean takeAlone(char wanted) {
        boolean alone = at + 1 >= text.length() || !DrawnName.isPlain(text.charAt(at + 1));
        return alone && take(wanted);
    }

    /** Goes over spaces, and over the mark that ends a list, or over that which says that more comes. */
    boolean isListEnd() {
        isDone();
        if (take(')')) {
            return true;
        } else if (!take(',')) {
            throw malformed("',' or ')'");
        }
        isDone();
        return false;
    }

    /** A name, in quotes or plain. */
    String name(String what) {
        if (isQuote()) {
            return quoted();
        }
        return run(DrawnName::isPlain, what);
    }

    /** Whether the next name is in quotes. */
    boolean isQuote() {
        return at < text.length() && text.charAt(at) == '"';
    }

    /** A number in the range. */
    long number(long least, long greatest, String what) {
        String wanted = what + " from " + least + " to " + greatest;
        int start = at;
        String digits = run(character -> character >= '0' && character <= '9', wanted);
        long value = digits.length() > 18 ? Long.MAX_VALUE : Long.parseLong(digits);
        if (value < least || value > greatest) {
            throw malformed(start, digits, wanted);
        }
        return value;
    }

    /** The complaint that what comes next is not what is wanted. */
    MalformedDrawingException malformed(String wanted) {
        if (at == text.length()) {
            return malformed(at, "the end of the line", wanted);
        }
        char next = text.charAt(at);
        String found = next == '\t' ? "a tab" : next == ' ' ? "a space" : "'" + next + "'";
        return malformed(at, found, next == '\t' ? "spaces: the width of a tab is not known" : wanted);
    }

    /** The complaint about something before. */
    MalformedDrawingException malformed(int place, String found, String wanted) {
        return new MalformedDrawingException(number, place + 1, found, wanted);
    }

    private String run(Predicate<Character> belongs, String wanted) {
        int start = at;
        while (at < text.length() && belongs.test(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            throw malformed(wanted);
        }
        return text.substring(start, at);
    }

    private String quoted() {
        int start = at;
        at++;
        StringBuilder name = new StringBuilder();
        while (!take('"')) {
            if (at == text.length()) {
                throw malformed("'\"' at the end of the name");
            }
            name.append(take('\\') ? escaped() : text.charAt(at++));
        }
        if (name.toString().isBlank()) {
            throw malformed(start, "a blank name", "a name");
        }
        return name.toString();
    }

    private char escaped() {
        if (take('"')) {
            return '"';
        } else if (take('\\')) {
            return '\\';
        } else if (!take('u')) {
            throw malformed("'\"', '\\' or u and four hexadecimal digits after a '\\'");
        }
        int code = 0;
        for (int digit = 0; digit < 4; digit++) {
            int value = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
            if (value < 0) {
                throw malformed("a hexadecimal digit");
            }
            code = 16 * code + value;
            at++;
        }
        return (char) code;
    }
}
