package dev.antecedent.linearizability.decider.scalar;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Outcome;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.limit.Deadline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which value each operation of a register needs to find and which it leaves behind, as numbers: a read needs what it
 * returned, a write leaves what it wrote, a compare-and-set does both. One that sets a value to itself is a read. A
 * pending operation that changes nothing is none: nobody could tell.
 */
final class ValueFlow {

    static final int NOTHING = -1;
    static final int INITIAL = 0;

    /** How many operations are looked at between two looks at the clock. */
    private static final int STRIDE = 1 << 14;

    private final Value initial;
    private final List<Operation> operations;
    private final int[] needs;
    private final int[] leaves;
    private final int values;

    /** Kept apart from the operations, since everything asks for them. */
    private final int[] invokedAt;

    private final int[] returnedAt;

    private ValueFlow(Value initial, List<Operation> operations, int[] needs, int[] leaves, int values) {
        this.initial = initial;
        this.operations = operations;
        this.needs = needs;
        this.leaves = leaves;
        this.values = values;
        invokedAt = operations.stream().mapToInt(Operation::invokedAt).toArray();
        returnedAt = operations.stream().mapToInt(Operation::returnedAt).toArray();
    }

    /** Empty if a failed compare-and-set counts as an observation: that a value was not there is another question. */
    static Optional<ValueFlow> of(Value initial, List<Operation> operations, Deadline deadline) {
        int[] needs = new int[operations.size()];
        int[] leaves = new int[operations.size()];
        Map<Value, Integer> numbers = new HashMap<>();
        numbers.put(initial, INITIAL);
        for (int i = 0; i < needs.length; i++) {
            if (i % STRIDE == 0) {
                deadline.check();
            }
            Operation operation = operations.get(i);
            if (operation.outcome() == Outcome.FAIL) {
                return Optional.empty();
            }
            needs[i] = NOTHING;
            leaves[i] = NOTHING;
            switch (operation.f()) {
                case "write" -> leaves[i] = number(numbers, operation.argument());
                case "read" -> needs[i] = operation.isPending() ? NOTHING : number(numbers, operation.result());
                default -> {
                    List<Value> fromTo = ((Value.Array) operation.argument()).elements();
                    int from = number(numbers, fromTo.get(0));
                    int to = number(numbers, fromTo.get(1));
                    leaves[i] = from == to ? NOTHING : to;
                    needs[i] = from == to && operation.isPending() ? NOTHING : from;
                }
            }
        }
        return Optional.of(new ValueFlow(initial, operations, needs, leaves, numbers.size()));
    }

    private static int number(Map<Value, Integer> numbers, Value value) {
        Integer next = numbers.size();
        Integer known = numbers.putIfAbsent(value, next);
        return known == null ? next : known;
    }

    List<Operation> operations() {
        return operations;
    }

    /** How many values there are; {@link #INITIAL} is the first. */
    int values() {
        return values;
    }

    /** The number of the value that an operation needs, or {@link #NOTHING}. */
    int needs(int operation) {
        return needs[operation];
    }

    /** The number of the value that an operation leaves, or {@link #NOTHING}. */
    int leaves(int operation) {
        return leaves[operation];
    }

    int invokedAt(int operation) {
        return invokedAt[operation];
    }

    int returnedAt(int operation) {
        return returnedAt[operation];
    }

    /** Whether it returned before the other was invoked. */
    boolean precedes(int operation, int other) {
        return returnedAt[operation] < invokedAt[other];
    }

    boolean replaces(int operation) {
        return needs[operation] != NOTHING && leaves[operation] != NOTHING;
    }

    /** The value that an operation needs, in words. */
    String needed(int operation) {
        Operation needing = operations.get(operation);
        Value value = needing.f().equals("read")
                ? needing.result()
                : ((Value.Array) needing.argument()).elements().get(0);
        return value.brief();
    }

    /** The value that is there just after an operation, in words. */
    String after(int operation) {
        if (leaves[operation] == NOTHING) {
            return needed(operation);
        }
        Value argument = operations.get(operation).argument();
        return replaces(operation) ? ((Value.Array) argument).elements().get(1).brief() : argument.brief();
    }

    /** The value at the beginning, in words. */
    String initial() {
        return initial.brief();
    }
}
