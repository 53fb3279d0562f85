package dev.antecedent.linearizability.model.scalar;

import dev.antecedent.linearizability.decider.Decider;
import dev.antecedent.linearizability.decider.scalar.MaxRegisterDecider;
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

/** A max-register of integers, 0 unless told otherwise. */
record MaxRegisterDefinition() implements ModelDefinition {

    @Override
    public String name() {
        return "max-register";
    }

    @Override
    public SequentialModel initially(Optional<Value> initial) {
        return new MaxRegister(InitialInteger.of("a max-register", initial));
    }

    @Override
    public Optional<Operation> judged(History history, Operation operation) {
        OperationShape shape = new OperationShape(history, operation);
        switch (operation.f()) {
            case "write" -> shape.hasInteger("the value to write");
            case "read" -> shape.returnsInteger("the largest value so far");
            default -> throw shape.unknown("write or read, the operations of a max-register");
        }
        boolean write = operation.f().equals("write");
        boolean silent = operation.outcome() == Outcome.FAIL || (operation.isPending() && !write);
        if (write && !silent) {
            shape.repeatsArgument();
        }
        return silent ? Optional.empty() : Optional.of(operation);
    }

    @Override
    public Effect effect(Operation operation) {
        return operation.f().equals("read") ? Effect.READS : Effect.EXTENDS;
    }

    @Override
    public List<Decider> deciders(SequentialModel initial) {
        return List.of(new MaxRegisterDecider(((MaxRegister) initial).value()));
    }
}
