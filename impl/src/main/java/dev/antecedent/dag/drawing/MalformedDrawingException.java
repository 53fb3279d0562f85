package dev.antecedent.dag.drawing;

/** A text is no drawing. */
public final class MalformedDrawingException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int line;
    private final int column;
    private final String found;
    private final String wanted;

    MalformedDrawingException(int line, int column, String found, String wanted) {
        super("line " + line + ", column " + column + ": found " + found + ", wanted " + wanted);
        this.line = line;
        this.column = column;
        this.found = found;
        this.wanted = wanted;
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }

    /** The place in the line, in characters, from 1. */
    public int column() {
        return column;
    }

    /** What stands there. */
    public String found() {
        return found;
    }

    /** What may stand there. */
    public String wanted() {
        return wanted;
    }
}
