package dev.antecedent.vector;

import java.nio.file.Path;

/** Why a vector cannot be read: where, what was found there, what was wanted. */
public final class VectorFormatException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Path file;
    private final int line;
    private final int column;
    private final String found;
    private final String wanted;

    /**
     * The complaint.
     *
     * @param file the file as the user named it
     * @param line the line, from 1
     * @param column the column in characters, from 1
     * @param found what is there
     * @param wanted what should be there
     */
    public VectorFormatException(Path file, int line, int column, String found, String wanted) {
        super(file + ":" + line + ":" + column + ": found " + found + ", wanted " + wanted);
        this.file = file;
        this.line = line;
        this.column = column;
        this.found = found;
        this.wanted = wanted;
    }

    /** The file as the user named it. */
    public Path file() {
        return file;
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }

    /** The column in characters, from 1. */
    public int column() {
        return column;
    }

    /** What is there. */
    public String found() {
        return found;
    }

    /** What should be there. */
    public String wanted() {
        return wanted;
    }
}
