package dev.antecedent.gate.result;

/** How much a verdict says, whatever the verdict is. */
public enum Strength {
    /** For any size, modulo named axioms. */
    PROVED("proved"),
    /** Every case within a stated scope. */
    EXHAUSTIVE("exhaustive in scope"),
    /** A stated number of cases, drawn with stated seeds. */
    SAMPLED("sampled"),
    /** One input, decided completely. */
    COMPUTED("computed");

    private final String words;

    Strength(String words) {
        this.words = words;
    }

    /** The words for a reader. */
    public String words() {
        return words;
    }
}
