package dev.antecedent.linearizability.model.collection;

import dev.antecedent.linearizability.decider.Decider;
import dev.antecedent.linearizability.decider.collection.GrowingSetDecider;
import dev.antecedent.linearizability.decider.collection.SetValueDecider;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Outcome;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.Effect;
import dev.antecedent.linearizability.model.ModelDefinition;
import dev.antecedent.linearizability.model.OperationShape;
import dev.antecedent.linearizability.model.Part;
import dev.antecedent.linearizability.model.SequentialModel;
import java.util.List;
import java.util.Optional;

/** A set of any values, empty unless told otherwise. */
record SetDefinition() implements ModelDefinition {

    @Override
    public String name() {
        return "set";
    }

    @Override
    public SequentialModel initially(Optional<Value> initial) {
        if (initial.isEmpty()) {
            return ValueSet.of(List.of());
        }
        if (initial.get() instanceof Value.Array array) {
            return ValueSet.of(array.elements());
        }
        throw new IllegalArgumentException("a set starts with a set or an array of values; found "
                + initial.get().brief());
    }

    @Override
    public Optional<Operation> judged(History history, Operation operation) {
        OperationShape shape = new OperationShape(history, operation);
        switch (operation.f()) {
            case "add", "remove" -> {
                shape.hasArgument("the value to " + operation.f());
                if (operation.outcome() != Outcome.FAIL) {
                    shape.repeatsArgument();
                }
            }
            case "contains" -> {
                shape.hasArgument("the value to look for");
                checkFound(shape);
            }
            case "read" -> checkRead(shape);
            default ->
                throw shape.malformed(
                        operation.invocation(),
                        "operation `" + operation.f() + "`",
                        "add, remove, contains or read, the operations of a set");
        }
        boolean silent = switch (operation.outcome()) {
            case OK -> false;
            case FAIL -> true;
            case UNKNOWN -> reads(operation);
        };
        return silent ? Optional.empty() : Optional.of(operation);
    }

    private static void checkFound(OperationShape shape) {
        Operation operation = shape.operation();
        if (operation.outcome() != Outcome.OK) {
            return;
        }
        shape.returnsValue("[v true] or [v false]");
        boolean good = operation.result() instanceof Value.Array array
                && array.elements().size() == 2
                && array.elements().get(0).equals(operation.argument())
                && array.elements().get(1) instanceof Value.Bool;
        if (!good) {
            String value = operation.argument().brief();
            throw shape.malformed(
                    shape.completion(),
                    "ok contains with " + operation.result().brief(),
                    "[" + value + " true] or [" + value + " false]");
        }
    }

    private static void checkRead(OperationShape shape) {
        Operation operation = shape.operation();
        if (operation.outcome() != Outcome.OK) {
            return;
        }
        shape.returnsValue("the elements of the set");
        if (!(operation.result() instanceof Value.Array)) {
            throw shape.malformed(
                    shape.completion(),
                    "ok read with " + operation.result().brief(),
                    "a set or an array of its elements; the empty set is written []");
        }
    }

    @Override
    public Effect effect(Operation operation) {
        if (reads(operation)) {
            return Effect.READS;
        }
        return operation.f().equals("add") ? Effect.EXTENDS : Effect.REPLACES;
    }

    /** By value, unless the whole set was read: then it is one part. */
    @Override
    public List<Part> parts(SequentialModel initial, List<Operation> operations) {
        if (operations.stream().anyMatch(operation -> operation.f().equals("read"))) {
            return ModelDefinition.super.parts(initial, operations);
        }
        ValueSet set = (ValueSet) initial;
        ValueSet none = ValueSet.of(List.of());
        return Part.by(Operation::argument, none, operations).stream()
                .map(part -> part.label().filter(set::contains).isEmpty()
                        ? part
                        : new Part(
                                part.label(), ValueSet.of(part.label().stream().toList()), part.operations()))
                .toList();
    }

    /** Rules for a set that is never read whole, and for one from which nothing is removed. */
    @Override
    public List<Decider> deciders(SequentialModel initial) {
        List<Value> held = ((ValueSet) initial).elements().values();
        return List.of(new SetValueDecider(held), new GrowingSetDecider(held));
    }

    private static boolean reads(Operation operation) {
        return operation.f().equals("contains") || operation.f().equals("read");
    }

    /** What a completed {@code contains} returned. */
    static boolean found(Operation contains) {
        return ((Value.Bool) ((Value.Array) contains.result()).elements().get(1)).value();
    }

    /** What a completed {@code read} returned. */
    static List<Value> elements(Operation read) {
        return ((Value.Array) read.result()).elements();
    }
}
