package dev.antecedent.snapshot;

import java.util.List;

/**
 * What a state machine answers to an input.
 *
 * @param state the state after it
 * @param sent the messages that the step puts on the network, in order
 * @param <S> the state
 * @param <M> the messages
 */
public record Step<S, M>(S state, List<Sending<M>> sent) {

    /** Copies the list. */
    public Step {
        sent = List.copyOf(sent);
    }

    /** A step that sends nothing. */
    public static <S, M> Step<S, M> silent(S state) {
        return new Step<>(state, List.of());
    }
}
