package dev.antecedent.linearizability.history;

import java.util.Locale;

/** The input is not a history: where, what was found there, and what was wanted in its place. */
public final class MalformedHistory extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final int column;
    private final String found;
    private final String wanted;

    public MalformedHistory(String file, Position position, String found, String wanted) {
        super(file + ":" + position.line() + ":" + position.column() + ": found " + printable(found) + "; wanted "
                + wanted);
        this.file = file;
        this.line = position.line();
        this.column = position.column();
        this.found = printable(found);
        this.wanted = wanted;
    }

    /** The input as it can be shown: control characters would break the line, or command the terminal. */
    private static String printable(String found) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < found.length(); i++) {
            char c = found.charAt(i);
            text.append(Character.isISOControl(c) ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c));
        }
        return text.toString();
    }

    /** The file as it was named, or the option that the text was given to. */
    public String file() {
        return file;
    }

    /** Counted from 1. */
    public int line() {
        return line;
    }

    /** Counted from 1. */
    public int column() {
        return column;
    }

    public String found() {
        return found;
    }

    public String wanted() {
        return wanted;
    }
}
