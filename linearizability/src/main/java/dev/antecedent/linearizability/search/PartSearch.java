package dev.antecedent.linearizability.search;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.limit.Deadline;
import dev.antecedent.linearizability.model.Part;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.search.OrderedSearch.Order;
import dev.antecedent.linearizability.search.OrderedSearch.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The search for a linearization of one part of a history. Which candidates should come first differs from history to
 * history, by factors of hundreds; so searches of several orders take turns, each turn twice as long as the one before,
 * and the first that ends decides. They share what they learn: configurations that lead nowhere, and what the model said.
 */
final class PartSearch {

    private static final int FIRST_TURN = 128;

    /** Configurations between two looks at the clock. */
    private static final int WATCHED = 256;

    /** What a state may cost in memory, roughly: decides when those that no search stands on are forgotten. */
    private static final int BYTES_OF_STATE = 256;

    private final CompactHistory history;
    private final States states;
    private final DeadConfigurations dead;
    private final Deadline deadline;
    private final OrderedSearch[] searches;
    private int turn;
    private long leftOfTurn = FIRST_TURN;
    private long lengthOfTurn = FIRST_TURN;
    private long visited;

    /**
     * A search for a linearization of the beginning of a part.
     *
     * @param goal how many completed operations, those that return first, must be linearized
     */
    PartSearch(Part part, int goal, Traits traits, long tableBytes, Deadline deadline) {
        this.deadline = deadline;
        Kinds kinds = new Kinds(traits);
        history = new CompactHistory(part.operations(), kinds, goal);
        int mostStates = (int) Math.min(Integer.MAX_VALUE, Math.max(4L * history.size(), tableBytes / BYTES_OF_STATE));
        states = new States(kinds, mostStates, deadline);
        dead = new DeadConfigurations(history, tableBytes);
        int initial = states.number(part.initial());
        searches = Arrays.stream(Order.values())
                .map(order -> new OrderedSearch(history, kinds, states, initial, dead, order, Optional.empty()))
                .toArray(OrderedSearch[]::new);
    }

    /** How many configurations were visited so far. */
    long visited() {
        return visited;
    }

    /** Goes on for that many configurations at most. */
    Outcome run(long configurations) {
        long end = visited + configurations;
        while (visited < end) {
            deadline.check();
            if (states.isFull()) {
                forget();
            }
            long stretch = Math.min(Math.min(leftOfTurn, end - visited), WATCHED);
            long before = searches[turn].visited();
            Outcome outcome = searches[turn].run(stretch);
            visited += searches[turn].visited() - before;
            leftOfTurn -= stretch;
            if (outcome != Outcome.PAUSED) {
                return outcome;
            }
            if (leftOfTurn == 0) {
                turn = (turn + 1) % searches.length;
                lengthOfTurn = turn == 0 ? lengthOfTurn * 2 : lengthOfTurn;
                leftOfTurn = lengthOfTurn;
            }
        }
        return Outcome.PAUSED;
    }

    /** The operations in the order that was found. */
    List<Operation> linearization() {
        return Arrays.stream(searches[turn].configuration().order())
                .mapToObj(history::operation)
                .toList();
    }

    /** The completed operation up to whose response a linearization was found; after {@link Outcome#PAUSED}. */
    Optional<Operation> reached() {
        int furthest =
                Arrays.stream(searches).mapToInt(OrderedSearch::furthest).max().orElseThrow();
        return furthest < history.completed ? Optional.of(history.operation(furthest)) : Optional.empty();
    }

    /** Keeps only the states that a search stands on or can go back to, and what is known of configurations not at all. */
    private void forget() {
        List<List<SequentialModel>> needed = new ArrayList<>();
        for (OrderedSearch search : searches) {
            List<SequentialModel> models = new ArrayList<>();
            search.configuration().renumber(state -> {
                models.add(states.model(state));
                return models.size() - 1;
            });
            needed.add(models);
        }
        states.clear();
        dead.clear();
        for (int i = 0; i < searches.length; i++) {
            List<SequentialModel> models = needed.get(i);
            searches[i].configuration().renumber(state -> states.number(models.get(state)));
        }
    }
}
