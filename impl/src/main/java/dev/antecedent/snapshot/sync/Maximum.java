package dev.antecedent.snapshot.sync;

/** The greatest amount, 0 before any. */
public record Maximum() implements Semilattice<Long, Long> {

    @Override
    public Long nothing() {
        return 0L;
    }

    @Override
    public Long effect(Long old, Update<Long> update) {
        return join(old, update.content());
    }

    @Override
    public Long join(Long one, Long other) {
        return Math.max(one, other);
    }
}
