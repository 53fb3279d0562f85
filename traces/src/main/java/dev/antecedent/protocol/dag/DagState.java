package dev.antecedent.protocol.dag;

import dev.antecedent.trace.State;

/**
 * A node's state: what it received, and what it made of it. Equal are states with the same variables; two orders of
 * arrival after which nothing differs are one state.
 */
final class DagState {

    private final Arrivals arrivals;
    private final State variables;

    DagState(Arrivals arrivals, State variables) {
        this.arrivals = arrivals;
        this.variables = variables;
    }

    Arrivals arrivals() {
        return arrivals;
    }

    State variables() {
        return variables;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DagState that && variables.equals(that.variables);
    }

    @Override
    public int hashCode() {
        return variables.hashCode();
    }

    @Override
    public String toString() {
        return variables.toString();
    }
}
