package dev.antecedent.linearizability.search;

import dev.antecedent.linearizability.model.Effect;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * Where a search stands: the operations linearized so far, in order, and the state after them. It can be taken back step
 * by step. All completed operations that returned before the <em>frontier</em> are linearized; the frontier itself is the
 * completed operation with the earliest response that is not.
 *
 * <p>The completed operations that are not linearized form two doubly linked lists, by invocation and, within each kind,
 * by response; linearizing one lifts it out, and taking that back puts it in again, each in constant time (the dancing
 * lists of Wing and Gong, 1993).
 */
final class Configuration {

    /** The end of a list, and its beginning. */
    static final int END = 0;

    private final CompactHistory history;
    private final Kinds kinds;

    /** Entry {@code number + 1} of an operation. */
    private final int[] next;

    private final int[] previous;
    private final int[] nextOfKind;
    private final int[] previousOfKind;
    private final int[] usedOfGroup;

    /** Frontier and state, the set of slots, the packed counts; the first word is only right after {@link #words()}. */
    private final long[] words;

    /** What was linearized: a number, or the complement of a group. */
    private final int[] trail;

    private final int[] frontiers;
    private final int[] states;
    private int length;
    private int frontier;
    private int state;
    private int replaced;

    Configuration(CompactHistory history, Kinds kinds, int state) {
        this.history = history;
        this.kinds = kinds;
        this.state = state;
        int entries = history.completed + 1;
        next = new int[entries];
        previous = new int[entries];
        nextOfKind = new int[entries];
        previousOfKind = new int[entries];
        usedOfGroup = new int[history.pending.size()];
        words = new long[1 + history.slotWords + history.pending.words()];
        trail = new int[history.size()];
        frontiers = new int[history.size()];
        states = new int[history.size()];
        link();
    }

    private void link() {
        int last = END;
        for (int number : history.byInvocation) {
            next[last] = number + 1;
            previous[number + 1] = last;
            last = number + 1;
        }
        next[last] = END;
        previous[END] = last;
        int[] lastOfKind = new int[kinds.size()];
        for (int number = 0; number < history.completed; number++) {
            int entry = number + 1;
            int before = lastOfKind[history.kind[number]];
            previousOfKind[entry] = before;
            if (before != END) {
                nextOfKind[before] = entry;
            }
            lastOfKind[history.kind[number]] = entry;
        }
    }

    boolean isComplete() {
        return frontier >= history.goal;
    }

    int frontier() {
        return frontier;
    }

    int state() {
        return state;
    }

    /** How many operations are linearized. */
    int length() {
        return length;
    }

    /** How many operations that may lead to any state are linearized. */
    int replaced() {
        return replaced;
    }

    /** The entry after one, in the order of invocations. */
    int after(int entry) {
        return next[entry];
    }

    /** Whether an operation was invoked before the frontier's response, so that it may come next. */
    boolean isLive(int number) {
        return history.invocation[number] < history.response[frontier];
    }

    boolean isTaken(int number) {
        return number < frontier || (isLive(number) && (words[word(number)] & bit(number)) != 0);
    }

    /**
     * Whether a live operation of the same kind returns earlier. Then that one may as well come first: exchanging the two
     * in any order keeps real time, since both are live now and the other one's response is later.
     */
    boolean hasEarlierTwin(int number) {
        for (int entry = previousOfKind[number + 1]; entry != END; entry = previousOfKind[entry]) {
            if (isLive(entry - 1)) {
                return true;
            }
        }
        return false;
    }

    int used(int group) {
        return usedOfGroup[group];
    }

    /** Linearizes a live completed operation, which leads to this state. */
    void take(int number, int after) {
        push(number, after, history.kind[number]);
        lift(number + 1);
        words[word(number)] |= bit(number);
        while (frontier < history.completed && (words[word(frontier)] & bit(frontier)) != 0) {
            words[word(frontier)] &= ~bit(frontier);
            frontier++;
        }
    }

    /** Linearizes a group's next pending operation. */
    void takePending(int group, int after) {
        push(~group, after, history.pending.kind(group));
        usedOfGroup[group]++;
        history.pending.add(words, 1 + history.slotWords, group, 1);
    }

    private void push(int what, int after, int kind) {
        trail[length] = what;
        frontiers[length] = frontier;
        states[length++] = state;
        state = after;
        replaced += replaces(kind);
    }

    /** Takes the last operations back, until so many are left. */
    void takeBackTo(int left) {
        while (length > left) {
            takeBack();
        }
    }

    private void takeBack() {
        int what = trail[--length];
        state = states[length];
        if (what < 0) {
            usedOfGroup[~what]--;
            history.pending.add(words, 1 + history.slotWords, ~what, -1);
            replaced -= replaces(history.pending.kind(~what));
            return;
        }
        while (frontier > frontiers[length]) {
            frontier--;
            words[word(frontier)] |= bit(frontier);
        }
        words[word(what)] &= ~bit(what);
        unlift(what + 1);
        replaced -= replaces(history.kind[what]);
    }

    private int replaces(int kind) {
        return kinds.effect(kind) == Effect.REPLACES ? 1 : 0;
    }

    private void lift(int entry) {
        next[previous[entry]] = next[entry];
        previous[next[entry]] = previous[entry];
        if (previousOfKind[entry] != END) {
            nextOfKind[previousOfKind[entry]] = nextOfKind[entry];
        }
        if (nextOfKind[entry] != END) {
            previousOfKind[nextOfKind[entry]] = previousOfKind[entry];
        }
    }

    private void unlift(int entry) {
        next[previous[entry]] = entry;
        previous[next[entry]] = entry;
        if (previousOfKind[entry] != END) {
            nextOfKind[previousOfKind[entry]] = entry;
        }
        if (nextOfKind[entry] != END) {
            previousOfKind[nextOfKind[entry]] = entry;
        }
    }

    /** The configuration as words, the first of which is not 0; they change with the next step. */
    long[] words() {
        words[0] = ((long) frontier << Integer.SIZE | state) + 1;
        return words;
    }

    /** The numbers of the linearized operations, in order. */
    int[] order() {
        int[] used = new int[usedOfGroup.length];
        int[] order = Arrays.copyOf(trail, length);
        for (int i = 0; i < length; i++) {
            if (order[i] < 0) {
                int group = ~order[i];
                order[i] = history.pending.operation(group, used[group]++);
            }
        }
        return order;
    }

    /** Replaces each number of a state by another. */
    void renumber(IntUnaryOperator change) {
        for (int i = 0; i < length; i++) {
            states[i] = change.applyAsInt(states[i]);
        }
        state = change.applyAsInt(state);
    }

    private int word(int number) {
        return 1 + history.slot[number] / Long.SIZE;
    }

    private long bit(int number) {
        return 1L << history.slot[number];
    }
}
