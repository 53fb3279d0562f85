package dev.antecedent.linearizability.model.structure;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.model.Step;
import java.util.List;

/** A list that values are appended to, and that is read whole. A list that is not there reads as nil, and is empty. */
record AppendedList(Sequence elements) implements SequentialModel {

    @Override
    public Step step(Operation operation) {
        return switch (operation.f()) {
            case "append" -> new Step.Next(new AppendedList(elements.with(operation.argument())));
            case "read" -> read(operation);
            default -> throw new IllegalArgumentException("not an operation of a list-append: " + operation.f());
        };
    }

    private Step read(Operation operation) {
        if (operation.isPending()) {
            return new Step.Next(this);
        }
        List<Value> read = elementsOf(operation.result());
        if (elements.size() == read.size() && elements.isPrefixOf(read)) {
            return new Step.Next(this);
        }
        return new Step.Inconsistent(insteadOf(read));
    }

    private String insteadOf(List<Value> read) {
        int index = elements.firstDifference(read);
        if (index < elements.size() && index < read.size()) {
            return "element " + index + " of the list is " + elements.get(index).brief() + ", not "
                    + read.get(index).brief();
        }
        String last = elements.size() == 0
                ? ""
                : ", the last of them " + elements.get(elements.size() - 1).brief();
        return "the list has " + elements.size() + " elements" + last + ", not " + read.size();
    }

    /** What is appended stays where it is, so what is read must begin with what is there. */
    @Override
    public boolean mayReach(Operation read) {
        return elements.isPrefixOf(elementsOf(read.result()));
    }

    /** The elements of a list that was read. */
    static List<Value> elementsOf(Value read) {
        return read instanceof Value.Array array ? array.elements() : List.of();
    }

    @Override
    public String toString() {
        return elements.toString();
    }
}
