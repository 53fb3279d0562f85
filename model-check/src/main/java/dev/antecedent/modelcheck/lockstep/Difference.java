package dev.antecedent.modelcheck.lockstep;

import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import java.util.List;
import java.util.Optional;

/**
 * The first difference between an implementation's graph and its specification's: first in breadth-first order, so that
 * no shorter path shows one.
 *
 * @param kind what is wrong
 * @param path the calls from an initial state to the state {@code before}
 * @param before the state in which the call is made; of a difference between initial states, the state in question
 * @param call the call; empty where there is none, or where it is not known which arguments are missing
 * @param found the state that the implementation is in after the call
 * @param wanted the state that the specification has instead, the nearest one where it has several
 * @param detail what an exception said, or which action misses a step
 * @param brokenInvariant the first invariant of the model that {@code found} violates
 */
public record Difference(
        Kind kind,
        List<Call> path,
        State before,
        Optional<Call> call,
        Optional<State> found,
        Optional<State> wanted,
        Optional<String> detail,
        Optional<String> brokenInvariant) {

    /** What may be wrong. */
    public enum Kind {
        /** It starts in a state in which the specification does not. */
        SURPLUS_INITIAL_STATE("the implementation starts in a state that is no initial state of the specification"),
        /** It does not start in a state in which the specification may. */
        MISSING_INITIAL_STATE("the implementation does not start in this initial state of the specification"),
        /** It takes a step that the specification does not have; whether the action is enabled was not asked. */
        SURPLUS_STEP("the implementation takes a step that the specification does not have"),
        /** It lacks a step; which arguments are missing was not asked. */
        MISSING_STEP("the implementation lacks a step that the specification has"),
        /** The action is enabled, but leads to another state. */
        WRONG_STATE("the call leads to another state than the specification's action"),
        /** The action is not enabled, but the implementation takes it. */
        TOO_EAGER("the implementation accepts a call that the specification does not enable"),
        /** The action is enabled, but the implementation refuses it. */
        TOO_SHY("the implementation refuses a call that the specification enables"),
        /** A call changed the state that it was made in. */
        STATE_CHANGED_BY_CALL("the call changed the state it was made in, which must be immutable"),
        /** The same call in the same state gave two results. */
        NOT_DETERMINISTIC("the same call in the same state gave another result the second time"),
        /** Two states of the implementation are one in the specification's variables. */
        NOT_INJECTIVE("two different states of the implementation have the same variables"),
        /** A call ended in an exception. */
        EXCEPTION("the call ended in an exception");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }

        /** The kind in words, for messages. */
        public String sentence() {
            return sentence;
        }
    }

    /** Copies the path. */
    public Difference {
        path = List.copyOf(path);
    }

    /** The same difference, better understood. */
    Difference as(Kind better, Optional<Call> of, Optional<State> leadsTo, Optional<State> instead) {
        return new Difference(better, path, before, of, leadsTo, instead, Optional.empty(), brokenInvariant);
    }

    /** The same difference, with the invariant that it breaks. */
    Difference breaking(Optional<String> invariant) {
        return new Difference(kind, path, before, call, found, wanted, detail, invariant);
    }

    /** The difference for a person to read. */
    @Override
    public String toString() {
        return DifferenceText.of(this);
    }
}
