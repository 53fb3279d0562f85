package dev.antecedent.linearizability.search;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.model.Step;
import dev.antecedent.linearizability.verdict.Witness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides linearizability (Herlihy and Wing, 1990) by the depth-first search of Wing and Gong (Testing and verifying
 * concurrent objects, 1993, section 4) with the memo of Lowe (Testing for linearizability, 2017, section 3).
 *
 * <p>A configuration is the set of operations linearized so far and the model's state after them. From each, any
 * operation may come next that was invoked before the first response of an operation not yet linearized; where the model
 * refuses all of them, the search goes back. A configuration met again leads nowhere new, whatever the order that led to
 * it, since what may come next depends on the set and the state alone.
 *
 * <p>A pending operation has an invocation and no response. It may be taken at any time after its invocation, and the
 * search is over when all completed operations are in, so it may be left out. Taking one that does not change the state
 * gains nothing: the same orders are possible without it.
 *
 * <p>Why the operation of a {@link Verdict.Violated} is the first that cannot be linearized: if the history before a
 * response has a linearization, all its operations were invoked before that response, so the search can follow it and
 * meets that response or a later one. Hence the latest response that it ever ran into is the first that no linearization
 * gets past. Each configuration that ended there refused that operation, for otherwise it would have got past.
 */
public final class LinearizabilitySearch {

    private final Timeline timeline;
    private final Linearized linearized;
    private final SearchBudget budget;
    private final Memo memo;
    private final DeadEnds deadEnds = new DeadEnds();

    /** Every state met, by number, and back. */
    private final List<SequentialModel> states = new ArrayList<>();

    private final Map<SequentialModel, Integer> numbers = new HashMap<>();

    /** The order of linearized operations, and the number of the state before each. */
    private final int[] order;

    private final int[] statesBefore;
    private int depth;
    private int state;

    private LinearizabilitySearch(SequentialModel initial, List<Operation> operations, SearchBudget budget) {
        timeline = new Timeline(operations);
        linearized = new Linearized(timeline.completed(), timeline.size() - timeline.completed());
        this.budget = budget;
        memo = new Memo(budget);
        order = new int[timeline.size()];
        statesBefore = new int[timeline.size()];
        state = number(initial);
    }

    /**
     * Searches for a linearization. One that is found is checked by {@link Witness} before it is returned.
     *
     * @param initial the model in its initial state
     * @param operations what must be explained
     */
    public static Verdict search(SequentialModel initial, List<Operation> operations, SearchBudget budget) {
        Verdict verdict = new LinearizabilitySearch(initial, operations, budget).run();
        if (verdict instanceof Verdict.Holds holds) {
            Witness.firstFlaw(initial, operations, holds.linearization()).ifPresent(flaw -> {
                throw new IllegalStateException("the search returned a wrong linearization: " + flaw);
            });
        }
        return verdict;
    }

    private Verdict run() {
        int entry = timeline.first();
        while (!linearized.allCompleted()) {
            if (timeline.isInvocation(entry)) {
                switch (take(entry)) {
                    case NEW -> entry = timeline.first();
                    case KNOWN -> entry = timeline.after(entry);
                    case FULL -> {
                        return undecided();
                    }
                }
            } else {
                runInto(entry);
                if (depth == 0) {
                    return violated();
                }
                entry = timeline.after(goBack());
            }
        }
        return new Verdict.Holds(operations(order, depth), memo.size());
    }

    /** Linearizes the operation next, unless the model refuses it or the configuration it leads to is known. */
    private Memo.Added take(int entry) {
        int number = timeline.number(entry);
        if (!(states.get(state).step(timeline.operation(number)) instanceof Step.Next next)) {
            return Memo.Added.KNOWN;
        }
        int after = number(next.state());
        if (after == state && number >= timeline.completed()) {
            return Memo.Added.KNOWN;
        }
        linearized.add(number);
        Memo.Added added = memo.add(linearized.describe(after), linearized.length());
        if (added != Memo.Added.NEW) {
            linearized.remove(number);
            return added;
        }
        timeline.lift(number);
        order[depth] = number;
        statesBefore[depth++] = state;
        state = after;
        return added;
    }

    /** Takes the last operation back and returns the entry of its invocation. */
    private int goBack() {
        int number = order[--depth];
        state = statesBefore[depth];
        linearized.remove(number);
        timeline.unlift(number);
        deadEnds.shortened(depth);
        return number + 1;
    }

    private void runInto(int response) {
        int number = timeline.number(response);
        deadEnds.reached(number, timeline.operation(number).returnedAt(), state, order, depth);
    }

    private Verdict violated() {
        Operation operation = timeline.operation(deadEnds.operation());
        List<Verdict.Refusal> refusals = new ArrayList<>();
        for (int each : deadEnds.states()) {
            if (states.get(each).step(operation) instanceof Step.Inconsistent refused) {
                refusals.add(new Verdict.Refusal(states.get(each), refused.reason()));
            }
        }
        int[] longest = deadEnds.longest();
        return new Verdict.Violated(operation, refusals, operations(longest, longest.length), memo.size());
    }

    private Verdict undecided() {
        int entry = timeline.first();
        while (timeline.isInvocation(entry)) {
            entry = timeline.after(entry);
        }
        runInto(entry);
        return new Verdict.Undecided(timeline.operation(deadEnds.operation()), budget, memo.size());
    }

    private int number(SequentialModel model) {
        Integer known = numbers.putIfAbsent(model, states.size());
        if (known != null) {
            return known;
        }
        states.add(model);
        return states.size() - 1;
    }

    private List<Operation> operations(int[] numbered, int length) {
        return Arrays.stream(numbered, 0, length).mapToObj(timeline::operation).toList();
    }
}
