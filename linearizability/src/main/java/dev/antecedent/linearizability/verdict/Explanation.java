package dev.antecedent.linearizability.verdict;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import java.util.List;
import java.util.Optional;

/**
 * Why a history is not linearizable.
 *
 * @param part the key or value of the part that is violated, empty if the history is one part
 * @param reason one sentence
 * @param conflict the operations that the reason is about; empty if no rule decided
 * @param operation the first completed operation that cannot be linearized: up to its response, exclusive, the history
 *     is linearizable, and inclusive it is not, with the results that operations still in flight were to have; empty if the budget for explanations ended before it was known
 * @param core a sub-history that is violated whatever else happened up to its end: violated even if each update that was
 *     left out, and invoked before the core's last response, took effect at any time, or never
 * @param minimal whether leaving out any one operation of the core makes it pass, in that sense; false if the budget
 *     ended before that was known
 * @param longest the longest linearization that was met of the history before the response of {@code operation}
 * @param deadEnds the states that the object can be in just before that response, and why each cannot go on
 * @param allDeadEnds whether these are all
 */
public record Explanation(
        Optional<Value> part,
        String reason,
        List<Operation> conflict,
        Optional<Operation> operation,
        List<Operation> core,
        boolean minimal,
        List<Operation> longest,
        List<DeadEnd> deadEnds,
        boolean allDeadEnds) {
    public Explanation {
        conflict = List.copyOf(conflict);
        core = List.copyOf(core);
        longest = List.copyOf(longest);
        deadEnds = List.copyOf(deadEnds);
    }
}
