package dev.antecedent.linearizability.model.collection;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.model.Step;
import org.jspecify.annotations.Nullable;

/**
 * A stack: a pop returns the value that was pushed last, or nil when there is none. A cell on top of the stack below it,
 * which it shares; size and hash are kept, so that a step takes constant time and unequal stacks differ at once.
 */
final class Stack implements SequentialModel {

    static final Stack EMPTY = new Stack(null, null);

    private final @Nullable Value top;
    private final @Nullable Stack below;
    private final int size;
    private final int hash;

    private Stack(@Nullable Value top, @Nullable Stack below) {
        this.top = top;
        this.below = below;
        size = below == null ? 0 : below.size + 1;
        hash = below == null || top == null ? 1 : 31 * below.hash + top.hashCode();
    }

    @Override
    public Step step(Operation operation) {
        return switch (operation.f()) {
            case "push" -> new Step.Next(new Stack(operation.argument(), this));
            case "pop" -> pop(operation);
            default -> throw new IllegalArgumentException("not an operation of a stack: " + operation.f());
        };
    }

    private Step pop(Operation operation) {
        Value result = operation.result();
        if (below == null || top == null) {
            return operation.isPending() || result.equals(Value.nil())
                    ? new Step.Next(this)
                    : new Step.Inconsistent("the stack is empty, without " + result.brief());
        }
        if (operation.isPending() || result.equals(top)) {
            return new Step.Next(below);
        }
        return new Step.Inconsistent(
                result.equals(Value.nil())
                        ? "the stack is not empty, " + top.brief() + " is on top"
                        : top.brief() + " is on top, not " + result.brief());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Stack stack) || size != stack.size || hash != stack.hash) {
            return false;
        }
        Stack left = this;
        Stack right = stack;
        while (left != right && left.below != null && right.below != null) {
            if (left.top == null || !left.top.equals(right.top)) {
                return false;
            }
            left = left.below;
            right = right.below;
        }
        return true;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** From the top down. */
    @Override
    public String toString() {
        ShownValues shown = new ShownValues();
        for (Stack cell = this; cell.below != null && cell.top != null && !shown.isFull(); cell = cell.below) {
            shown.add(cell.top);
        }
        return shown.of(size);
    }
}
