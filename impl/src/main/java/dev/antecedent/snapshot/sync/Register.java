package dev.antecedent.snapshot.sync;

/**
 * The amount of the update that was applied last. Effects do not commute: replicas that have applied the same updates may
 * differ. It is here to show that.
 */
public record Register() implements Replicated<Long, Long> {

    @Override
    public Long nothing() {
        return 0L;
    }

    @Override
    public Long effect(Long old, Update<Long> update) {
        return update.content();
    }
}
