package dev.antecedent.linearizability.decider.collection;

import dev.antecedent.linearizability.decider.Decider;
import dev.antecedent.linearizability.decider.Decision;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.limit.Deadline;
import java.util.List;
import java.util.Optional;

/**
 * A set from which nothing is removed, with reads of the whole set; values may be added any number of times.
 *
 * <p>Condition. Reads must contain each other; order them by inclusion. This is an order of what happens: values that
 * come in before the first read, then the reads that are equal to it, then the values that only the next greater read
 * has, and so on, in the end those that were never read. A value comes in after the first invocation of an {@code add}
 * of it and after the invocations of all {@code contains} that did not find it, and before the responses of all
 * {@code add} of it and of all {@code contains} that did. So each of these has an earliest and a latest time, and the
 * history is linearizable if and only if none has an earliest time, or one in front of it has, that is not before its
 * latest time.
 *
 * <p>Necessary: two reads of a set that only grows contain each other, and all these bounds are forced. Sufficient: let
 * each happen at the greatest earliest time up to there. The first {@code add} of a value that was invoked takes effect
 * when the value comes in; the others, and each {@code contains} that found it, as soon after as they are invoked, which
 * is before they return; each {@code contains} that did not find it at its invocation.
 *
 * <p>Pending operations: an {@code add} without response has no latest time. One whose value nobody saw is left out.
 *
 * <p>Source: derived here from the definition. Cost: {@code O(n log n + m)}, with {@code m} values read in all.
 *
 * @param held what is in the set at first
 */
public record GrowingSetDecider(List<Value> held) implements Decider {
    public GrowingSetDecider {
        held = List.copyOf(held);
    }

    @Override
    public String rule() {
        return "set that only grows";
    }

    @Override
    public Optional<Decision> decide(List<Operation> operations, Deadline deadline) {
        deadline.check();
        if (operations.stream().anyMatch(operation -> operation.f().equals("remove"))) {
            return Optional.empty();
        }
        SetReads reads = new SetReads(operations);
        if (reads.flaw().isPresent()) {
            return reads.flaw();
        }
        deadline.check();
        Arrivals arrivals = new Arrivals(held, operations, reads);
        return Optional.of(arrivals.flaw().orElseGet(() -> new Decision.Linearizable(arrivals.linearization())));
    }
}
