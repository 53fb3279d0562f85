package dev.antecedent.linearizability.decider.scalar;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * What an operation of a counter does.
 *
 * @param amount what it adds, 0 if it reads
 * @param found the count that it found, empty if nobody knows
 */
record CounterOperation(Operation operation, BigInteger amount, Optional<BigInteger> found) {

    static CounterOperation of(Operation operation) {
        boolean reads = operation.f().equals("read");
        boolean returns = !operation.isPending() && !operation.f().equals("add");
        return new CounterOperation(
                operation,
                reads ? BigInteger.ZERO : integer(operation.argument()),
                returns ? Optional.of(integer(operation.result())) : Optional.empty());
    }

    /** Those that say something: all but the pending ones that add nothing. */
    static List<CounterOperation> of(List<Operation> operations) {
        return operations.stream()
                .map(CounterOperation::of)
                .filter(operation ->
                        operation.changes() || !operation.operation().isPending())
                .toList();
    }

    boolean changes() {
        return amount.signum() != 0;
    }

    private static BigInteger integer(Value value) {
        return ((Value.Int) value).value();
    }
}
