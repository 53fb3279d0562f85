package dev.antecedent.trace;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One line of a trace: an action that was taken, and what was seen of the state after it.
 *
 * @param index the position in the trace, from 1; 0 for the initial state, whose action is {@code Init}
 * @param call the action; arguments that were not recorded are left out
 * @param observed the variables that were recorded
 * @param partial the recorded variables of which only some entries were: functions, all of them
 */
public record TraceStep(long index, Call call, State observed, SortedSet<String> partial) {

    /** The name of the pseudo-action at index 0. */
    public static final String INIT = "Init";

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if the index is negative, or a partial variable is no recorded function
     */
    public TraceStep {
        partial = Collections.unmodifiableSortedSet(new TreeSet<>(partial));
        if (index < 0) {
            throw new IllegalArgumentException("steps are counted from 0; found " + index);
        }
        for (String variable : partial) {
            if (!(observed.variables().get(variable) instanceof Value.Function)) {
                throw new IllegalArgumentException(
                        "partial variable " + variable + " of step " + index + " is no function in its state");
            }
        }
    }
}
