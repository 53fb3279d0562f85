package dev.antecedent.linearizability.model.scalar;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.OperationText;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.model.Step;

/**
 * A lock that only the process that holds it may release.
 *
 * @param owner the process that holds it; nil if it is free
 */
record OwnerMutex(Value owner) implements SequentialModel {

    @Override
    public Step step(Operation operation) {
        return switch (operation.f()) {
            case "acquire" ->
                isFree()
                        ? new Step.Next(new OwnerMutex(operation.process()))
                        : new Step.Inconsistent(OperationText.process(owner) + " holds the lock");
            case "release" -> release(operation);
            default -> throw new IllegalArgumentException("not an operation of a mutex: " + operation.f());
        };
    }

    private Step release(Operation operation) {
        if (owner.equals(operation.process())) {
            return new Step.Next(new OwnerMutex(Value.nil()));
        }
        return new Step.Inconsistent(
                isFree()
                        ? "the lock is free, with nothing to release"
                        : OperationText.process(owner) + " holds the lock, not "
                                + OperationText.process(operation.process()));
    }

    private boolean isFree() {
        return owner.equals(Value.nil());
    }

    @Override
    public String toString() {
        return isFree() ? "free" : "held by " + OperationText.process(owner);
    }
}
