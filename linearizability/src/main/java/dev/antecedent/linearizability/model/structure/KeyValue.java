package dev.antecedent.linearizability.model.structure;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Outcome;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.model.Step;
import java.util.Optional;

/** A map of keys to values that can be read, replaced, compared and replaced, and, if they are texts, appended to. */
record KeyValue(Cells<Value, Content> contents) implements SequentialModel {

    @Override
    public Step step(Operation operation) {
        return switch (operation.f()) {
            case "get" -> get(operation);
            case "put" -> put(operation, operation.argument());
            case "append" -> append(operation);
            case "cas" -> compareAndSet(operation);
            default -> throw new IllegalArgumentException("not an operation of a kv: " + operation.f());
        };
    }

    private Step get(Operation operation) {
        Content content = contents.get(key(operation));
        if (operation.isPending() || content.is(operation.result())) {
            return new Step.Next(this);
        }
        return new Step.Inconsistent(subject(operation) + content.insteadOf(operation.result()));
    }

    private Step put(Operation operation, Value value) {
        return new Step.Next(new KeyValue(contents.with(key(operation), Content.of(value))));
    }

    private Step append(Operation operation) {
        Content content = contents.get(key(operation));
        Optional<Content> grown = content.append(((Value.Text) operation.argument()).value());
        if (grown.isPresent()) {
            return new Step.Next(new KeyValue(contents.with(key(operation), grown.get())));
        }
        return new Step.Inconsistent(subject(operation) + "is " + content.brief() + ", which is no text");
    }

    private Step compareAndSet(Operation operation) {
        Value.Array fromTo = (Value.Array) operation.argument();
        Value from = fromTo.elements().get(0);
        Content content = contents.get(key(operation));
        boolean equal = content.is(from);
        if (operation.outcome() == Outcome.FAIL) {
            return equal
                    ? new Step.Inconsistent(
                            subject(operation) + "is " + content.brief() + ", so it would have succeeded")
                    : new Step.Next(this);
        }
        return equal
                ? put(operation, fromTo.elements().get(1))
                : new Step.Inconsistent(subject(operation) + content.insteadOf(from));
    }

    /** What is appended stays, so a value that is read must begin with the one that is stored. */
    @Override
    public boolean mayReach(Operation read) {
        return !read.f().equals("get") || contents.get(key(read)).mayGrowInto(read.result());
    }

    private static Value key(Operation operation) {
        Value key = operation.key();
        return key == null ? Value.nil() : key;
    }

    private static String subject(Operation operation) {
        return "the value of " + key(operation).brief() + " ";
    }

    @Override
    public String toString() {
        return contents.inWords(Value::brief, Content::brief);
    }
}
