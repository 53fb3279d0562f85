package dev.antecedent.modelcheck;

/** How much the gate runs. */
public enum Profile {
    /** The pull-request gate. */
    QUICK,
    /** The nightly gate: the quick models and the larger ones. */
    FULL;

    /** Whether a model of the given profile runs in this one. */
    public boolean includes(Profile model) {
        return this == FULL || model == QUICK;
    }
}
