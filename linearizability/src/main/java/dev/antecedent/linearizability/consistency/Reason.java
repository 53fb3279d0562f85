package dev.antecedent.linearizability.consistency;

/** Why one operation has to come before another. */
enum Reason {
    ORDER("is ordered before"),
    READ_FROM("is read by"),
    BEFORE_THE_SOURCE("is older than what a later read returned, so it comes before"),
    BEFORE_THE_NEXT("reads an older value, so it comes before");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
