package dev.antecedent.linearizability.search;

import dev.antecedent.linearizability.model.Effect;

/**
 * Tells states that the reads to come rule out. A read that is refused now can become legal by operations that extend the
 * state, if the model says so ({@code mayReach}); after an operation that overwrites the state with one that may reach it;
 * or after one that may lead to any state; in each case only by operations that were invoked before its response.
 *
 * <p>Why this is right: take any order that completes, and in it the last operation before the read that overwrites or may
 * lead to any state. If there is none, the present state is extended only, so it may reach the read. If it overwrites, the
 * state after it is known and is extended only from there on.
 */
final class Lookahead {

    private final CompactHistory history;
    private final Kinds kinds;
    private final States states;
    private final Configuration configuration;

    Lookahead(CompactHistory history, Kinds kinds, States states, Configuration configuration) {
        this.history = history;
        this.kinds = kinds;
        this.states = states;
        this.configuration = configuration;
    }

    /** Whether no live read is ruled out, nor the read with the next response. */
    boolean isFeasible() {
        int entry = configuration.after(Configuration.END);
        for (; entry != Configuration.END && configuration.isLive(entry - 1); entry = configuration.after(entry)) {
            boolean reads = kinds.effect(history.kind[entry - 1]) == Effect.READS && entry <= history.goal;
            if (reads && !mayBecomeLegal(entry - 1)) {
                return false;
            }
        }
        int read = history.nextRead[configuration.frontier()];
        while (read < history.goal && configuration.isTaken(read)) {
            read = history.nextRead[read + 1];
        }
        return read >= history.goal || configuration.isLive(read) || mayBecomeLegal(read);
    }

    private boolean mayBecomeLegal(int read) {
        if (history.replacing[read] != configuration.replaced()
                || states.mayReach(configuration.state(), history.kind[read])) {
            return true;
        }
        int response = history.response[read];
        int entry = configuration.after(Configuration.END);
        for (;
                entry != Configuration.END && history.invocation[entry - 1] < response;
                entry = configuration.after(entry)) {
            if (mayPrepare(history.kind[entry - 1], read)) {
                return true;
            }
        }
        for (int group = 0; group < history.pending.size(); group++) {
            if (history.pending.hasNext(group, configuration.used(group), response)
                    && mayPrepare(history.pending.kind(group), read)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an operation of that kind overwrites the state with one that may reach the read. */
    private boolean mayPrepare(int kind, int read) {
        if (kinds.effect(kind) != Effect.OVERWRITES) {
            return false;
        }
        int outcome = states.outcome(configuration.state(), kind);
        return outcome == States.REFUSED || states.mayReach(outcome, history.kind[read]);
    }
}
