package dev.antecedent.simulation;

import dev.antecedent.trace.Call;

/**
 * Sees every step of a run.
 *
 * @param <S> the protocol's whole state
 */
public interface StepListener<S> {

    /** The run begins in this state. */
    void initial(S state);

    /** The call was taken. */
    void step(S before, Call call, S after);
}
