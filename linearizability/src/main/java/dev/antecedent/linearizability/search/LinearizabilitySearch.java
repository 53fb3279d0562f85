package dev.antecedent.linearizability.search;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.limit.Deadline;
import dev.antecedent.linearizability.limit.Limit;
import dev.antecedent.linearizability.limit.Limits;
import dev.antecedent.linearizability.limit.TimeLimitReached;
import dev.antecedent.linearizability.model.Part;
import dev.antecedent.linearizability.search.OrderedSearch.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides linearizability (Herlihy and Wing, 1990) of histories of any kind of object, by depth-first search.
 *
 * <p>A configuration is the set of operations linearized so far and the object's state after them. From each, any
 * operation may come next that was invoked before the first response of a completed operation not yet linearized (Wing
 * and Gong, Testing and verifying concurrent objects, 1993). What is possible from a configuration depends on set and
 * state alone, so one that led nowhere once leads nowhere always (Lowe, Testing for linearizability, 2017). What else is
 * left out, and why nothing is lost by it, is said at {@link OrderedSearch} and {@link DeadConfigurations}.
 *
 * <p>A pending operation may be taken at any time after its invocation, or never: the search is over when all completed
 * operations are in.
 *
 * <p>The parts of a history take turns, each round twice as long as the one before, so that a hard part does not keep an
 * easy one from deciding: the first part without linearization decides. Turns are counted in configurations, so the
 * verdict and what it took are the same on every machine, unless there is a time limit.
 */
public final class LinearizabilitySearch {

    private static final long FIRST_ROUND = 64;

    private final List<Part> parts;
    private final int goal;
    private final Traits traits;
    private final Limits limits;
    private final Deadline deadline;
    private final List<@Nullable PartSearch> searches = new ArrayList<>();
    private final List<@Nullable List<Operation>> found = new ArrayList<>();
    private long visited;

    private LinearizabilitySearch(List<Part> parts, int goal, Traits traits, Limits limits, Deadline deadline) {
        this.parts = parts;
        this.goal = goal;
        this.traits = traits;
        this.limits = limits;
        this.deadline = deadline;
        for (int i = 0; i < parts.size(); i++) {
            searches.add(null);
            found.add(null);
        }
    }

    /**
     * Searches for a linearization of each part.
     *
     * @param traits of the model
     * @param limits of which the configurations and the table count here
     */
    public static SearchResult search(List<Part> parts, Traits traits, Limits limits, Deadline deadline) {
        return new LinearizabilitySearch(parts, Integer.MAX_VALUE, traits, limits, deadline).run();
    }

    /**
     * Searches for a linearization of the beginning of a part, up to a response. Operations that return later may be in it,
     * with the results that they were to have.
     *
     * @param responses how many completed operations, those that return first, must be linearized
     */
    public static SearchResult searchBeginning(
            Part part, int responses, Traits traits, Limits limits, Deadline deadline) {
        return new LinearizabilitySearch(List.of(part), responses, traits, limits, deadline).run();
    }

    private SearchResult run() {
        Limit limit = Limit.CONFIGURATIONS;
        try {
            int open = parts.size();
            for (long round = FIRST_ROUND; open > 0 && visited < limits.configurations(); round *= 2) {
                for (int i = 0; i < parts.size() && visited < limits.configurations(); i++) {
                    if (found.get(i) != null) {
                        continue;
                    }
                    Outcome outcome = run(i, Math.min(round, limits.configurations() - visited));
                    if (outcome == Outcome.NONE) {
                        return new SearchResult.NotLinearizable(parts.get(i), visited);
                    }
                    open -= outcome == Outcome.FOUND ? 1 : 0;
                }
            }
            if (open == 0) {
                return new SearchResult.Linearizable(
                        found.stream().map(Objects::requireNonNull).toList(), visited);
            }
        } catch (TimeLimitReached over) {
            limit = Limit.TIME;
        }
        int undecided = found.indexOf(null);
        PartSearch search = searches.get(undecided);
        Part part = parts.get(undecided);
        Optional<Operation> reached = search == null ? Optional.empty() : search.reached();
        return new SearchResult.Undecided(part, reached, limit, visited);
    }

    private Outcome run(int part, long configurations) {
        PartSearch search = searches.get(part);
        if (search == null) {
            search = new PartSearch(parts.get(part), goal, traits, tableBytes(), deadline);
            searches.set(part, search);
        }
        long before = search.visited();
        try {
            Outcome outcome = search.run(configurations);
            if (outcome == Outcome.FOUND) {
                found.set(part, search.linearization());
                searches.set(part, null);
            }
            return outcome;
        } finally {
            visited += search.visited() - before;
        }
    }

    private long tableBytes() {
        return Math.max(Limits.TABLE_BYTES_MIN, limits.tableBytes() / parts.size());
    }
}
