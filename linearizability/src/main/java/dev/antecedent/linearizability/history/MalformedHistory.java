package dev.antecedent.linearizability.history;

/** The input is not a history: where, what was found there, and what was wanted in its place. */
public final class MalformedHistory extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final int column;
    private final String found;
    private final String wanted;

    public MalformedHistory(String file, Position position, String found, String wanted) {
        super(file + ":" + position.line() + ":" + position.column() + ": found " + found + "; wanted " + wanted);
        this.file = file;
        this.line = position.line();
        this.column = position.column();
        this.found = found;
        this.wanted = wanted;
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
