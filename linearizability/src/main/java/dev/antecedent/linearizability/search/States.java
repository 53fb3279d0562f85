package dev.antecedent.linearizability.search;

import dev.antecedent.linearizability.limit.Deadline;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.model.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The states that a search met, numbered, and what the model says of a kind of operation in each. The model is asked
 * when an answer is needed and not before. Answers are kept in a cache of bounded size; one that was forgotten is asked
 * for again.
 */
final class States {

    /** What the model refuses. */
    static final int REFUSED = -1;

    private static final int FIRST_CACHE = 1 << 8;
    private static final int LARGEST_CACHE = 1 << 20;
    private static final int UNREACHABLE = 0;
    private static final int REACHABLE = 1;
    private static final long EMPTY = -1;

    /** How often the model may be asked between two looks at the clock, less one; a power of two, less one. */
    private static final int UNWATCHED = (1 << 12) - 1;

    /** Set in the key of an answer to {@link #mayReach}. */
    private static final long REACH = 1L << 63;

    private final Kinds kinds;
    private final Deadline deadline;
    private final int most;
    private final Map<SequentialModel, Integer> numbers = new HashMap<>();
    private final List<SequentialModel> models = new ArrayList<>();

    /** A cache without probing: a key that falls on another's place takes it. */
    private long[] keys = new long[FIRST_CACHE];

    private int[] answers = new int[FIRST_CACHE];
    private int used;
    private int asked;

    /** By kind: a state that an operation of that kind led to, or {@link #REFUSED} if none was met. */
    private int[] outcomes = new int[0];

    /**
     * No state yet.
     *
     * @param most how many may be numbered before {@link #isFull()}
     */
    States(Kinds kinds, int most, Deadline deadline) {
        this.kinds = kinds;
        this.most = most;
        this.deadline = deadline;
        Arrays.fill(keys, EMPTY);
    }

    int number(SequentialModel model) {
        Integer known = numbers.putIfAbsent(model, models.size());
        if (known != null) {
            return known;
        }
        models.add(model);
        return models.size() - 1;
    }

    SequentialModel model(int state) {
        return models.get(state);
    }

    /** Whether it is time to forget those that are not needed. */
    boolean isFull() {
        return models.size() > most;
    }

    /** Forgets all states and answers; numbers given before mean nothing any more. */
    void clear() {
        numbers.clear();
        models.clear();
        Arrays.fill(keys, EMPTY);
        Arrays.fill(outcomes, REFUSED);
        used = 0;
    }

    /** The state after an operation of that kind, or {@link #REFUSED}. */
    int step(int state, int kind) {
        if ((++asked & UNWATCHED) == 0) {
            deadline.check();
        }
        long key = (long) kind << Integer.SIZE | state;
        int place = place(key);
        if (keys[place] == key) {
            return answers[place];
        }
        deadline.check();
        Step step = models.get(state).step(kinds.representative(kind));
        int after = step instanceof Step.Next next ? number(next.state()) : REFUSED;
        if (after != REFUSED) {
            outcomes()[kind] = after;
        }
        return keep(key, after);
    }

    /**
     * A state that an operation of that kind leads to, which is the only one if it overwrites; {@link #REFUSED} if it was
     * refused so far.
     */
    int outcome(int state, int kind) {
        int known = outcomes()[kind];
        return known == REFUSED ? step(state, kind) : known;
    }

    private int[] outcomes() {
        if (outcomes.length < kinds.size()) {
            outcomes = new int[kinds.size()];
            Arrays.fill(outcomes, REFUSED);
        }
        return outcomes;
    }

    /** Whether a read of that kind may become legal after operations that extend the state. */
    boolean mayReach(int state, int kind) {
        long key = REACH | (long) kind << Integer.SIZE | state;
        int place = place(key);
        if (keys[place] == key) {
            return answers[place] == REACHABLE;
        }
        deadline.check();
        boolean reachable = models.get(state).mayReach(kinds.representative(kind));
        return keep(key, reachable ? REACHABLE : UNREACHABLE) == REACHABLE;
    }

    private int keep(long key, int answer) {
        if (used > keys.length / 2 && keys.length < LARGEST_CACHE) {
            grow();
        }
        put(key, answer);
        return answer;
    }

    private void put(long key, int answer) {
        int place = place(key);
        used += keys[place] == EMPTY ? 1 : 0;
        keys[place] = key;
        answers[place] = answer;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldAnswers = answers;
        keys = new long[oldKeys.length * 4];
        answers = new int[keys.length];
        Arrays.fill(keys, EMPTY);
        used = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != EMPTY) {
                put(oldKeys[i], oldAnswers[i]);
            }
        }
    }

    private int place(long key) {
        return (int) (Mix.of(key) >>> 32) & (keys.length - 1);
    }
}
