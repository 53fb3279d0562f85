package dev.antecedent.linearizability.model.structure;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.Part;
import dev.antecedent.linearizability.model.SequentialModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which registers transactions connect, directly or through others. Transactions on registers that are not connected
 * act on different pieces of the state, so each connected group is an object of its own.
 */
final class ConnectedRegisters {

    /** From a register to another of its group; the representative of a group has none. */
    private final Map<Value, Value> next = new HashMap<>();

    private ConnectedRegisters() {}

    static ConnectedRegisters of(List<Operation> transactions) {
        ConnectedRegisters connected = new ConnectedRegisters();
        for (Operation transaction : transactions) {
            Value first = connected.representative(firstRegister(transaction));
            for (MicroOperation micro : micros(transaction)) {
                Value other = connected.representative(micro.register());
                if (!other.equals(first)) {
                    connected.next.put(other, first);
                }
            }
        }
        return connected;
    }

    List<Part> parts(SequentialModel initial, List<Operation> transactions) {
        return Part.by(transaction -> representative(firstRegister(transaction)), initial, transactions);
    }

    private Value representative(Value register) {
        Value at = register;
        for (Value other = next.get(at); other != null; other = next.get(at)) {
            Value beyond = next.get(other);
            if (beyond != null) {
                next.put(at, beyond);
            }
            at = other;
        }
        return at;
    }

    private static Value firstRegister(Operation transaction) {
        return micros(transaction).get(0).register();
    }

    private static List<MicroOperation> micros(Operation transaction) {
        return MicroOperation.all(transaction.argument()).orElseThrow();
    }
}
