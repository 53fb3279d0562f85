package dev.antecedent.linearizability.model.scalar;

import dev.antecedent.linearizability.decider.Decider;
import dev.antecedent.linearizability.decider.scalar.CounterChainDecider;
import dev.antecedent.linearizability.decider.scalar.CounterStepsDecider;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Outcome;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.Effect;
import dev.antecedent.linearizability.model.ModelDefinition;
import dev.antecedent.linearizability.model.OperationShape;
import dev.antecedent.linearizability.model.SequentialModel;
import java.util.List;
import java.util.Optional;

/** A counter, 0 unless told otherwise; what is added may be negative. */
record CounterDefinition() implements ModelDefinition {

    @Override
    public String name() {
        return "counter";
    }

    @Override
    public SequentialModel initially(Optional<Value> initial) {
        return new Counter(InitialInteger.of("a counter", initial));
    }

    @Override
    public Optional<Operation> judged(History history, Operation operation) {
        OperationShape shape = new OperationShape(history, operation);
        switch (operation.f()) {
            case "add" -> shape.hasInteger("what to add");
            case "fetch-add" -> {
                shape.hasInteger("what to add");
                shape.returnsInteger("the count before");
            }
            case "read" -> shape.returnsInteger("the count that was read");
            default -> throw shape.unknown("add, fetch-add or read, the operations of a counter");
        }
        boolean silent = operation.outcome() == Outcome.FAIL
                || (operation.isPending() && operation.f().equals("read"));
        if (!silent && operation.f().equals("add")) {
            shape.repeatsArgument();
        }
        return silent ? Optional.empty() : Optional.of(operation);
    }

    @Override
    public Effect effect(Operation operation) {
        int sign = operation.f().equals("read")
                ? 0
                : ((Value.Int) operation.argument()).value().signum();
        return sign == 0 ? Effect.READS : sign > 0 ? Effect.EXTENDS : Effect.REPLACES;
    }

    @Override
    public List<Decider> deciders(SequentialModel initial) {
        return List.of(
                new CounterStepsDecider(((Counter) initial).value()),
                new CounterChainDecider(((Counter) initial).value()));
    }
}
