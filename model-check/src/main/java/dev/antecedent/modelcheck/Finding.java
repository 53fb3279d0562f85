package dev.antecedent.modelcheck;

/**
 * Something in a project that needs mending, though every file can be used.
 *
 * @param rule what kind it is
 * @param problem where it is, what was found and what to do
 */
public record Finding(Rule rule, Problem problem) {

    /** The kinds. */
    public enum Rule {
        /** A config without an entry in its folder's manifest, or a folder of specs without a manifest. */
        MISSING_ENTRY,
        /** An entry whose module or config does not exist. */
        SURPLUS_ENTRY,
        /** An action that is taken in no passing model. */
        DEAD_ACTION,
        /** A property that says nothing in any model, since its left-hand side is never true. */
        VACUOUS_PROPERTY
    }
}
