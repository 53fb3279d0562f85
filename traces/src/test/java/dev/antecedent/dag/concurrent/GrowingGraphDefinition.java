package dev.antecedent.dag.concurrent;

import dev.antecedent.dag.EventId;
import dev.antecedent.dag.ForklessCause;
import dev.antecedent.dag.definition.DefinedForklessCause;
import dev.antecedent.dag.definition.Reachability;
import dev.antecedent.dag.drawing.Drawing;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Outcome;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.Effect;
import dev.antecedent.linearizability.model.ModelDefinition;
import dev.antecedent.linearizability.model.OperationShape;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.model.Step;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A graph that grows by one event at a time, and can be asked for forkless causes: {@code add e} adds an event after its
 * parents; {@code forkless-cause [a b] -> true}, {@code false} or {@code unknown}, while a or b has not been added.
 * Answers are those of the definition, by reachability, so the index under test has no part in judging itself.
 */
final class GrowingGraphDefinition implements ModelDefinition {

    static final String UNKNOWN = "unknown";

    private final Drawing drawing;
    private final ForklessCause defined;

    /** The graph that it may grow to. */
    GrowingGraphDefinition(Drawing drawing) {
        this.drawing = drawing;
        this.defined = new DefinedForklessCause(new Reachability(drawing.dag()));
    }

    // snippet: definition
    @Override
    public String name() {
        return "growing-graph";
    }

    @Override
    public SequentialModel initially(Optional<Value> initial) {
        return new GrowingGraph(Set.of());
    }

    @Override
    public Optional<Operation> judged(History history, Operation operation) {
        OperationShape shape = new OperationShape(history, operation);
        switch (operation.f()) {
            case "add" -> shape.hasArgument("the event to add");
            case "forkless-cause" -> {
                shape.hasPair("two events, [observer observed]");
                shape.returnsValue("true, false or \"unknown\"");
            }
            default ->
                throw shape.malformed(
                        operation.invocation(), "operation `" + operation.f() + "`", "add or forkless-cause");
        }
        boolean saysNothing = operation.outcome() == Outcome.FAIL;
        return saysNothing ? Optional.empty() : Optional.of(operation);
    }

    @Override
    public Effect effect(Operation operation) {
        return operation.f().equals("add") ? Effect.EXTENDS : Effect.READS;
    }
    // end

    // snippet: model
    /** The events that have been added. */
    private final class GrowingGraph implements SequentialModel {

        private final Set<Value> added;

        GrowingGraph(Set<Value> added) {
            this.added = added;
        }

        @Override
        public Step step(Operation operation) {
            return operation.f().equals("add") ? add(operation.argument()) : ask(operation);
        }

        private Step add(Value event) {
            Set<Value> more = new HashSet<>(added);
            more.add(event);
            return parents(event).stream().allMatch(added::contains)
                    ? new Step.Next(new GrowingGraph(more))
                    : new Step.Inconsistent("not all parents of " + event + " have been added");
        }

        private Step ask(Operation question) {
            Value answer = answer(((Value.Array) question.argument()).elements());
            return question.isPending() || question.result().equals(answer)
                    ? new Step.Next(this)
                    : new Step.Inconsistent(
                            "with " + added.size() + " events the answer is " + answer + ", not " + question.result());
        }

        private Value answer(List<Value> pair) {
            return added.containsAll(pair)
                    ? new Value.Bool(defined.isForklessCause(id(pair.get(0)), id(pair.get(1))))
                    : Value.of(UNKNOWN);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof GrowingGraph that && added.equals(that.added);
        }

        @Override
        public int hashCode() {
            return added.hashCode();
        }

        @Override
        public String toString() {
            return added.size() + " events";
        }
    }
    // end

    private List<Value> parents(Value event) {
        return drawing.event(id(event).name()).parents().stream()
                .map(parent -> Value.of(parent.name()))
                .toList();
    }

    private static EventId id(Value event) {
        return new EventId(((Value.Text) event).value());
    }
}
