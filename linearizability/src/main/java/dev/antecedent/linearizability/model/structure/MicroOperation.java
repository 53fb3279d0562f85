package dev.antecedent.linearizability.model.structure;

import dev.antecedent.linearizability.history.Value;
import java.util.List;
import java.util.Optional;

/**
 * A read or a write of one register, part of a transaction: {@code [:r :x 1]}, {@code [:write :y 2]}.
 *
 * @param value what is written, or what was read
 */
record MicroOperation(boolean writes, Value register, Value value) {

    private static final String READ = "read";
    private static final String WRITE = "write";

    /** Those of a transaction, empty if the value is no transaction. */
    static Optional<List<MicroOperation>> all(Value transaction) {
        if (!(transaction instanceof Value.Array array)) {
            return Optional.empty();
        }
        List<Optional<MicroOperation>> all =
                array.elements().stream().map(MicroOperation::of).toList();
        return all.stream().allMatch(Optional::isPresent)
                ? Optional.of(all.stream().map(Optional::orElseThrow).toList())
                : Optional.empty();
    }

    private static Optional<MicroOperation> of(Value value) {
        if (value instanceof Value.Array array
                && array.elements().size() == 3
                && array.elements().get(0) instanceof Value.Text f) {
            boolean writes = f.value().equals("w") || f.value().equals(WRITE);
            if (writes || f.value().equals("r") || f.value().equals(READ)) {
                return Optional.of(new MicroOperation(
                        writes, array.elements().get(1), array.elements().get(2)));
            }
        }
        return Optional.empty();
    }

    /** Whether it is a read of nil, of which nobody knows what it saw. */
    boolean saysNothing() {
        return !writes && value.equals(Value.nil());
    }

    /** Whether this may be what became of that one: the same, but for what a read returned. */
    boolean completes(MicroOperation invoked) {
        return writes == invoked.writes
                && register.equals(invoked.register)
                && (!writes || value.equals(invoked.value));
    }

    Value toValue() {
        return Value.of(Value.of(writes ? WRITE : READ), register, value);
    }
}
