package dev.antecedent.simulation.fault;

/** Why a text is no schedule: where, what was found there, and what was wanted. */
public final class MalformedSchedule extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int column;
    private final String found;
    private final String wanted;

    /**
     * The complaint.
     *
     * @param column the column in characters, from 1
     * @param found what is there
     * @param wanted what should be there
     */
    public MalformedSchedule(int column, String found, String wanted) {
        super("column " + column + ": found " + found + ", wanted " + wanted);
        this.column = column;
        this.found = found;
        this.wanted = wanted;
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
