package dev.antecedent.linearizability.model.scalar;

import dev.antecedent.linearizability.decider.Decider;
import dev.antecedent.linearizability.decider.scalar.ConsensusDecider;
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

/** Consensus, undecided unless told otherwise. */
record ConsensusDefinition() implements ModelDefinition {

    @Override
    public String name() {
        return "consensus";
    }

    @Override
    public SequentialModel initially(Optional<Value> initial) {
        return new Consensus(initial.orElse(Value.nil()));
    }

    @Override
    public Optional<Operation> judged(History history, Operation operation) {
        OperationShape shape = new OperationShape(history, operation);
        switch (operation.f()) {
            case "propose" -> {
                if (operation.argument().equals(Value.nil())) {
                    throw shape.malformed(
                            operation.invocation(), "invoke propose with nil", "a value; nil stands for undecided");
                }
                shape.returnsValue("the value that was decided");
            }
            case "read" -> shape.returnsValue("the value that was decided, or nil");
            default -> throw shape.unknown("propose or read, the operations of consensus");
        }
        boolean silent = operation.outcome() == Outcome.FAIL
                || (operation.isPending() && operation.f().equals("read"));
        return silent ? Optional.empty() : Optional.of(operation);
    }

    @Override
    public Effect effect(Operation operation) {
        return operation.f().equals("read") ? Effect.READS : Effect.EXTENDS;
    }

    @Override
    public List<Decider> deciders(SequentialModel initial) {
        return List.of(new ConsensusDecider(((Consensus) initial).decided()));
    }
}
