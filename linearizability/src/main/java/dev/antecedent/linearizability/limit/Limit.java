package dev.antecedent.linearizability.limit;

/** What can end a check before it has decided. */
public enum Limit {
    CONFIGURATIONS,
    TIME
}
