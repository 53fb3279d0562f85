package dev.antecedent.modelcheck;

import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A behaviour that shows a violation: its states from the initial one on, and where it loops.
 *
 * @param steps the states in order; the first has no action. None where the property is about constants alone
 * @param loopsTo the index in {@code steps}, from 0, of the state that follows the last one for ever; the last index
 *     itself where the behaviour stutters; empty for a finite behaviour
 */
public record Counterexample(List<Step> steps, OptionalInt loopsTo) {

    /** Copies the steps. */
    public Counterexample {
        steps = List.copyOf(steps);
    }

    /**
     * A state and the action that led to it.
     *
     * @param call the action; empty in the initial state. Its arguments are empty where nothing told them
     * @param location where the action stands in the specification, as TLC prints it; empty in the initial state
     * @param state all variables
     * @param changed the names of the variables whose value differs from the step before; in the initial state all
     */
    public record Step(Optional<Call> call, Optional<String> location, State state, List<String> changed) {}
}
