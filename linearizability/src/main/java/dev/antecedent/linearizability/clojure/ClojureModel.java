package dev.antecedent.linearizability.clojure;

import clojure.lang.IRecord;
import clojure.lang.Keyword;
import clojure.lang.RT;
import clojure.lang.Util;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.model.Step;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A Clojure object as a model. Two are equal if Clojure's {@code =} says so of the objects. */
public final class ClojureModel implements SequentialModel {

    private final Object value;
    private final StepProtocol protocol;

    /** What the Clojure side is told of an operation; equal for operations that are equal to the search. */
    private final Function<Operation, Object> operations;

    private final int hash;

    ClojureModel(Object value, StepProtocol protocol, Function<Operation, Object> operations) {
        this.value = value;
        this.protocol = protocol;
        this.operations = operations;
        this.hash = Util.hasheq(value);
    }

    /** The Clojure object. */
    public Object value() {
        return value;
    }

    /**
     * {@inheritDoc}
     *
     * @throws UnusableClojure if the model throws, or gives nothing
     */
    @Override
    public Step step(Operation operation) {
        Object next = stepped(operation);
        return protocol.refuses(next)
                ? new Step.Inconsistent(StepProtocol.reason(next))
                : new Step.Next(new ClojureModel(next, protocol, operations));
    }

    /** What the model itself gives, which may be its way to refuse. */
    public Object stepped(Operation operation) {
        Object next;
        try {
            next = protocol.step().invoke(value, operations.apply(operation));
        } catch (Exception | AssertionError | StackOverflowError thrown) {
            throw failed(operation, UnusableClojure.words(thrown), thrown);
        }
        if (next == null) {
            throw failed(operation, "it gave nil; wanted a model, or (inconsistent message)", null);
        }
        return next;
    }

    private UnusableClojure failed(Operation operation, String why, @Nullable Throwable thrown) {
        Object told = operations.apply(operation);
        String name = RT.printString(RT.get(told, Keyword.intern("f")));
        String with = RT.printString(RT.get(told, Keyword.intern("value")));
        return new UnusableClojure(
                null,
                operation.invocation().position(),
                "the model in state " + this + " failed at " + name + " " + with + ": " + why,
                thrown);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClojureModel model && hash == model.hash && Util.equiv(value, model.value);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** The object's own text, or the record's fields. Never an address in memory: output is the same every time. */
    @Override
    public String toString() {
        Class<?> type = value.getClass();
        if (value instanceof IRecord) {
            return hasOwnText(type) ? value.toString() : type.getSimpleName() + fields();
        }
        return hasOwnText(type) ? RT.printString(value) : type.getSimpleName();
    }

    /** A record prints as {@code #namespace.Name{...}}. */
    private String fields() {
        String printed = RT.printString(value);
        return printed.substring(Math.max(0, printed.indexOf('{')));
    }

    private static boolean hasOwnText(Class<?> type) {
        try {
            return type.getMethod("toString").getDeclaringClass() != Object.class;
        } catch (NoSuchMethodException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
