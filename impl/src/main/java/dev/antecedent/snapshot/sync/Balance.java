package dev.antecedent.snapshot.sync;

/** A sum of amounts. The greater of two sums is not the sum of both: it has no join. */
public record Balance() implements Replicated<Long, Long> {

    @Override
    public Long nothing() {
        return 0L;
    }

    /**
     * Adds the amount.
     *
     * @throws ArithmeticException if the sum does not fit
     */
    @Override
    public Long effect(Long old, Update<Long> update) {
        return Math.addExact(old, update.content());
    }
}
