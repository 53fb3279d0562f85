package dev.antecedent.linearizability.decider.scalar;

import dev.antecedent.linearizability.decider.Decider;
import dev.antecedent.linearizability.decider.Decision;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.limit.Deadline;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Timestamp oracles. Decides every history.
 *
 * <p>Rule: timestamps are distinct and larger than the latest one at the beginning, and no operation returned before one
 * with a smaller timestamp was invoked. That is the definition: the timestamps are an order of the operations, and the
 * only one that the oracle takes. Pending operations say nothing and may be left out, for there may be gaps.
 *
 * <p>Cost: n log n for n operations.
 *
 * @param latest the latest timestamp at the beginning, null if there was none
 */
public record TimestampOracleDecider(@Nullable BigInteger latest) implements Decider {

    @Override
    public String rule() {
        return "timestamp-oracle";
    }

    @Override
    public Optional<Decision> decide(List<Operation> operations, Deadline deadline) {
        deadline.check();
        List<Operation> ascending = operations.stream()
                .filter(operation -> !operation.isPending())
                .sorted(Comparator.comparing(TimestampOracleDecider::timestamp))
                .toList();
        deadline.check();
        if (latest != null
                && !ascending.isEmpty()
                && timestamp(ascending.get(0)).compareTo(latest) <= 0) {
            Operation first = ascending.get(0);
            return Optional.of(Conflicts.of(
                    Conflicts.cited(first) + " is not larger than " + latest + ", the latest at the beginning", first));
        }
        Operation later = null;
        for (int i = ascending.size() - 1; i >= 0; i--) {
            Operation operation = ascending.get(i);
            if (later != null) {
                Operation next = ascending.get(i + 1);
                if (timestamp(next).equals(timestamp(operation))) {
                    return Optional.of(Conflicts.of(
                            Conflicts.cited(operation) + " and " + Conflicts.cited(next) + " got the same timestamp",
                            operation,
                            next));
                }
                if (later.precedes(operation)) {
                    return Optional.of(Conflicts.of(
                            Conflicts.cited(later) + " returned before " + Conflicts.cited(operation)
                                    + ", whose timestamp is smaller, was invoked",
                            later,
                            operation));
                }
            }
            if (later == null || operation.returnedAt() < later.returnedAt()) {
                later = operation;
            }
        }
        return Optional.of(new Decision.Linearizable(ascending));
    }

    private static BigInteger timestamp(Operation operation) {
        return ((Value.Int) operation.result()).value();
    }
}
