package dev.antecedent.linearizability.history;

/**
 * A place in a file.
 *
 * @param line counted from 1
 * @param column counted from 1, in characters (Unicode code points) of the line
 */
public record Position(int line, int column) {

    @Override
    public String toString() {
        return "line " + line + ", column " + column;
    }
}
