package dev.antecedent.linearizability.history;

import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** Breaks a rule of the house on purpose: a history that knows the collections of the models' states. */
public final class Offender {

    private final PVector<String> events = TreePVector.singleton("invoke");

    /** Uses what it must not know. */
    public PVector<String> events() {
        return events;
    }
}
