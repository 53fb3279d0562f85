package dev.antecedent.dag.drawing;

import dev.antecedent.stake.Validator;

/**
 * A column of a drawing: the events of one validator.
 *
 * @param name what stands above it
 * @param validator whose events stand in it
 */
public record Column(String name, Validator validator) {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Column {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a column needs a name; found \"" + name + "\"");
        }
    }
}
