package dev.antecedent.modelcheck;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What a manifest says that a model shows. An empty count is one that nobody has measured yet; the gate reports it as
 * missing and gives the measured one.
 */
public sealed interface Expectation {

    /**
     * Every property holds.
     *
     * @param statesDistinct distinct states of the complete graph
     * @param depth depth of the complete graph, pinned where one worker searches
     */
    record Passes(OptionalLong statesDistinct, OptionalInt depth) implements Expectation {}

    /**
     * A property is violated: a mutant, a witness or an instructive failure.
     *
     * @param property the property's name in the config
     * @param length states in the counterexample
     */
    record Violates(String property, OptionalInt length) implements Expectation {}

    /**
     * A state without a successor is reached.
     *
     * @param length states in the counterexample
     */
    record Deadlocks(OptionalInt length) implements Expectation {}
}
