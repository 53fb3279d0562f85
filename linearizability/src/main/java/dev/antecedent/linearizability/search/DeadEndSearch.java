package dev.antecedent.linearizability.search;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.limit.Deadline;
import dev.antecedent.linearizability.limit.Limits;
import dev.antecedent.linearizability.limit.TimeLimitReached;
import dev.antecedent.linearizability.model.Part;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.search.OrderedSearch.Order;
import dev.antecedent.linearizability.search.OrderedSearch.Outcome;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the states that an object can be in just before a response that no linearization gets past, by going through all
 * configurations of the history before it.
 *
 * <p>Why these are all: a search leaves out a configuration only if another one, with the same state and frontier, is
 * gone through that can do whatever it could do. ({@link Lookahead} would break this, so it is not done
 * here.)
 */
public final class DeadEndSearch {

    /**
     * What was found.
     *
     * @param orders by state, an order of operations that leads there, the longest one of those met
     * @param complete whether these are all states
     */
    public record DeadEnds(Map<SequentialModel, List<Operation>> orders, boolean complete, long configurations) {}

    private final CompactHistory history;
    private final States states;
    private final int most;
    private final Map<SequentialModel, int[]> found = new LinkedHashMap<>();
    private boolean complete = true;

    private DeadEndSearch(CompactHistory history, States states, int most) {
        this.history = history;
        this.states = states;
        this.most = most;
    }

    /**
     * Goes through the configurations before a response.
     *
     * @param responses how many completed operations return up to there, the one in question included; together they
     *     have no linearization
     * @param most how many states are collected
     */
    public static DeadEnds explore(
            Part part, int responses, Traits traits, int most, Limits limits, Deadline deadline) {
        Kinds kinds = new Kinds(traits);
        CompactHistory history = new CompactHistory(part.operations(), kinds, responses);
        States states = new States(kinds, Integer.MAX_VALUE, deadline);
        DeadEndSearch search = new DeadEndSearch(history, states, most);
        OrderedSearch configurations = new OrderedSearch(
                history,
                kinds,
                states,
                states.number(part.initial()),
                new DeadConfigurations(history, limits.tableBytes()),
                Order.INVOCATION,
                Optional.of(search::exhausted));
        try {
            search.complete &= configurations.run(limits.configurations()) == Outcome.NONE;
        } catch (TimeLimitReached over) {
            search.complete = false;
        }
        return search.deadEnds(configurations.visited());
    }

    private void exhausted(Configuration configuration) {
        if (configuration.frontier() < history.goal - 1) {
            return;
        }
        SequentialModel state = states.model(configuration.state());
        int[] known = found.get(state);
        if (known == null && found.size() == most) {
            complete = false;
        } else if (known == null || known.length < configuration.length()) {
            found.put(state, configuration.order());
        }
    }

    private DeadEnds deadEnds(long visited) {
        Map<SequentialModel, List<Operation>> orders = new LinkedHashMap<>();
        found.forEach((state, order) -> orders.put(
                state, Arrays.stream(order).mapToObj(history::operation).toList()));
        return new DeadEnds(orders, complete, visited);
    }
}
