package dev.antecedent.linearizability.model.structure;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.model.Step;

/** Registers by name, read and written by transactions, each of which takes effect at one instant. */
record Registers(Cells<Value, Value> values) implements SequentialModel {

    @Override
    public Step step(Operation operation) {
        if (!operation.f().equals("txn")) {
            throw new IllegalArgumentException("not an operation of a multi-register: " + operation.f());
        }
        boolean returned = !operation.isPending() && !operation.result().equals(Value.nil());
        Value transaction = returned ? operation.result() : operation.argument();
        Cells<Value, Value> after = values;
        for (MicroOperation micro : MicroOperation.all(transaction).orElseThrow()) {
            Value there = after.get(micro.register());
            if (micro.writes()) {
                after = after.with(micro.register(), micro.value());
            } else if (returned && !there.equals(micro.value())) {
                return new Step.Inconsistent("the value of " + micro.register().brief() + " is " + there.brief()
                        + ", not " + micro.value().brief());
            }
        }
        return new Step.Next(new Registers(after));
    }

    @Override
    public String toString() {
        return values.inWords(Value::brief, Value::brief);
    }
}
