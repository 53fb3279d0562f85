package dev.antecedent.linearizability.search;

import dev.antecedent.linearizability.model.Effect;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A depth-first search through the configurations of a history that tries candidates in one order, can be interrupted
 * after any number of configurations, and leaves out what cannot matter:
 *
 * <ul>
 *   <li>a legal operation that only reads is linearized at once, without alternative: in any order that has it later, it
 *       can be moved to now, for it changes nothing;
 *   <li>of live operations of one kind, the one with the earliest response goes first; of pending ones, the one with the
 *       earliest invocation;
 *   <li>a pending operation that changes nothing is not linearized, for it need not be;
 *   <li>a state from which one of the next reads cannot become legal any more is left (see {@link Lookahead});
 *   <li>a configuration that is dead, or dominated by a dead one, is left.
 * </ul>
 */
final class OrderedSearch {

    /** Which candidates come first. */
    enum Order {
        /** In the order of invocations. */
        INVOCATION,
        /** The operation that has to return next, then the others in the order of their invocations. */
        RESPONSE
    }

    /** How a stretch of the search ended. */
    enum Outcome {
        FOUND,
        NONE,
        PAUSED
    }

    /** Cursors: an entry of the list of operations, the complement of a group, or one of these. */
    private static final int BEFORE_FRONTIER = Integer.MAX_VALUE - 1;

    private static final int AT_FRONTIER = Integer.MAX_VALUE;
    private static final int EXHAUSTED = Integer.MIN_VALUE;

    private final CompactHistory history;
    private final Kinds kinds;
    private final States states;
    private final DeadConfigurations dead;
    private final Order order;
    private final Configuration configuration;
    private final Lookahead lookahead;
    private final Optional<Consumer<Configuration>> explorer;

    /** By depth: how many operations were linearized before the step that led there, and the last candidate tried. */
    private int[] before = new int[64];

    private int[] cursor = new int[64];
    private int depth;
    private int furthest;
    private boolean entering = true;
    private int entered;
    private long visited;

    /**
     * A search from the initial state.
     *
     * @param explorer is told each configuration that led nowhere, before it is taken back; with an explorer no
     *     configuration is left because of its state
     */
    OrderedSearch(
            CompactHistory history,
            Kinds kinds,
            States states,
            int initial,
            DeadConfigurations dead,
            Order order,
            Optional<Consumer<Configuration>> explorer) {
        this.history = history;
        this.kinds = kinds;
        this.states = states;
        this.dead = dead;
        this.order = order;
        this.explorer = explorer;
        configuration = new Configuration(history, kinds, initial);
        lookahead = new Lookahead(history, kinds, states, configuration);
    }

    Configuration configuration() {
        return configuration;
    }

    /** The completed operation whose response was reached and never passed; the number of completed ones if all were. */
    int furthest() {
        return furthest;
    }

    /** How many configurations were visited. */
    long visited() {
        return visited;
    }

    /** Goes on for that many configurations at most. */
    Outcome run(long configurations) {
        long left = configurations;
        while (true) {
            if (entering) {
                if (left-- == 0) {
                    return Outcome.PAUSED;
                }
                entering = false;
                visited++;
                takeReads();
                furthest = Math.max(furthest, configuration.frontier());
                if (configuration.isComplete()) {
                    return Outcome.FOUND;
                }
                if (!(explorer.isPresent() || lookahead.isFeasible()) || dead.contains(configuration.words())) {
                    configuration.takeBackTo(entered);
                    if (depth == 0) {
                        return Outcome.NONE;
                    }
                } else {
                    push();
                }
            }
            int candidate = nextCandidate(cursor[depth - 1]);
            cursor[depth - 1] = candidate;
            if (candidate != EXHAUSTED) {
                tryStep(candidate);
            } else {
                explorer.ifPresent(each -> each.accept(configuration));
                dead.add(configuration.words());
                configuration.takeBackTo(before[--depth]);
                if (depth == 0) {
                    return Outcome.NONE;
                }
            }
        }
    }

    private void push() {
        if (depth == before.length) {
            before = Arrays.copyOf(before, depth * 2);
            cursor = Arrays.copyOf(cursor, depth * 2);
        }
        before[depth] = entered;
        cursor[depth++] = order == Order.RESPONSE ? BEFORE_FRONTIER : Configuration.END;
    }

    private void tryStep(int candidate) {
        entered = configuration.length();
        int state = configuration.state();
        if (candidate < 0) {
            int after = states.step(state, history.pending.kind(~candidate));
            if (after != States.REFUSED && after != state) {
                configuration.takePending(~candidate, after);
                entering = true;
            }
            return;
        }
        int number = number(candidate);
        int after = states.step(state, history.kind[number]);
        if (after != States.REFUSED) {
            configuration.take(number, after);
            entering = true;
        }
    }

    private int number(int cursor) {
        return cursor == AT_FRONTIER ? configuration.frontier() : cursor - 1;
    }

    private int nextCandidate(int last) {
        if (last == BEFORE_FRONTIER && isCandidate(configuration.frontier())) {
            return AT_FRONTIER;
        }
        int group = 0;
        if (last >= 0) {
            int entry = configuration.after(last >= BEFORE_FRONTIER ? Configuration.END : last);
            for (; entry != Configuration.END && configuration.isLive(entry - 1); entry = configuration.after(entry)) {
                boolean tried = order == Order.RESPONSE && entry - 1 == configuration.frontier();
                if (!tried && isCandidate(entry - 1)) {
                    return entry;
                }
            }
        } else {
            group = ~last + 1;
        }
        int response = history.response[configuration.frontier()];
        for (; group < history.pending.size(); group++) {
            if (history.pending.hasNext(group, configuration.used(group), response)) {
                return ~group;
            }
        }
        return EXHAUSTED;
    }

    /** A read that is legal was taken, and one that is not is none. */
    private boolean isCandidate(int number) {
        return kinds.effect(history.kind[number]) != Effect.READS && !configuration.hasEarlierTwin(number);
    }

    private void takeReads() {
        if (configuration.isComplete()) {
            return;
        }
        int state = configuration.state();
        int entry = configuration.after(Configuration.END);
        while (entry != Configuration.END && configuration.isLive(entry - 1)) {
            int following = configuration.after(entry);
            int kind = history.kind[entry - 1];
            if (kinds.effect(kind) == Effect.READS && states.step(state, kind) == state) {
                configuration.take(entry - 1, state);
                if (configuration.isComplete()) {
                    return;
                }
            }
            entry = following;
        }
    }
}
