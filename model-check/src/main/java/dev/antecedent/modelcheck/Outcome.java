package dev.antecedent.modelcheck;

/** What one run of a model came to. Undecided is never dressed as one of the others. */
public sealed interface Outcome {

    /** The search was complete and every property holds. */
    record Holds() implements Outcome {}

    /**
     * A property is violated.
     *
     * @param property the property's name in the config
     * @param counterexample a behaviour that violates it
     */
    record Violated(String property, Counterexample counterexample) implements Outcome {}

    /**
     * A state without a successor was reached, and the model does not allow it.
     *
     * @param counterexample a behaviour that ends in that state
     */
    record Deadlocked(Counterexample counterexample) implements Outcome {}

    /**
     * A budget was reached first.
     *
     * @param reason which budget, how far the search got, and what to raise
     */
    record Undecided(String reason) implements Outcome {}

    /**
     * The model could not be run: it does not parse, its config does not fit, or an expression has no value.
     *
     * @param problem what is wrong, and where
     */
    record Unusable(Problem problem) implements Outcome {}
}
