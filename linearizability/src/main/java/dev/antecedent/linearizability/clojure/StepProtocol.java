package dev.antecedent.linearizability.clojure;

import clojure.lang.IFn;
import clojure.lang.Indexed;
import clojure.lang.Keyword;
import clojure.lang.RT;

/**
 * The two functions by which a Clojure object is a model.
 *
 * @param step of a model and an operation: the next model
 * @param isInconsistent whether what {@code step} gave is no model, but the reason that there is none
 */
record StepProtocol(IFn step, IFn isInconsistent) {

    /**
     * Those of this object.
     *
     * @throws IllegalArgumentException if it is no model
     */
    static StepProtocol of(Object model) {
        Indexed functions = (Indexed)
                ClojureVars.function("antecedent.knossos.model", "protocol-of").invoke(model);
        return new StepProtocol((IFn) functions.nth(0), (IFn) functions.nth(1));
    }

    boolean refuses(Object next) {
        return RT.booleanCast(isInconsistent.invoke(next));
    }

    /** The message of what {@code step} gave in place of a model. */
    static String reason(Object inconsistent) {
        Object message = RT.get(inconsistent, Keyword.intern("msg"));
        return message == null ? "the model gives no reason" : message.toString();
    }
}
