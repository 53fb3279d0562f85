package dev.antecedent.linearizability.model.scalar;

import dev.antecedent.linearizability.decider.Decider;
import dev.antecedent.linearizability.decider.scalar.TimestampOracleDecider;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Outcome;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.ModelDefinition;
import dev.antecedent.linearizability.model.OperationShape;
import dev.antecedent.linearizability.model.SequentialModel;
import java.util.List;
import java.util.Optional;

/** A timestamp oracle; its first timestamp is any, unless it is told which was the latest. */
record TimestampOracleDefinition() implements ModelDefinition {

    @Override
    public String name() {
        return "timestamp-oracle";
    }

    @Override
    public SequentialModel initially(Optional<Value> initial) {
        boolean fresh = initial.isEmpty() || initial.get().equals(Value.nil());
        return new TimestampOracle(fresh ? null : InitialInteger.of("a timestamp-oracle", initial));
    }

    /** A pending one says nothing: a timestamp that nobody got is a gap like any other. */
    @Override
    public Optional<Operation> judged(History history, Operation operation) {
        OperationShape shape = new OperationShape(history, operation);
        if (!operation.f().equals("next")) {
            throw shape.unknown("next, the operation of a timestamp-oracle");
        }
        shape.returnsInteger("a timestamp");
        return operation.outcome() == Outcome.OK ? Optional.of(operation) : Optional.empty();
    }

    @Override
    public List<Decider> deciders(SequentialModel initial) {
        return List.of(new TimestampOracleDecider(((TimestampOracle) initial).latest()));
    }
}
