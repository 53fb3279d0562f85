package dev.antecedent.linearizability.search;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Outcome;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.Effect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of operations in a history, numbered from 0 in the order of their first occurrence. Operations of one kind
 * have the same name, key, argument, outcome and result (and process, if the model tells processes apart), so that every state answers them alike and only their times
 * tell them apart.
 */
public final class Kinds {

    private record Kind(
            @Nullable Value process, String f, @Nullable Value key, Value argument, Outcome outcome, Value result) {}

    private final Traits traits;
    private final Map<Kind, Integer> numbers = new HashMap<>();
    private final List<Operation> representatives = new ArrayList<>();
    private final List<Effect> effects = new ArrayList<>();

    /** No operation yet. */
    public Kinds(Traits traits) {
        this.traits = traits;
    }

    /** The number of an operation's kind. */
    public int of(Operation operation) {
        Kind kind = new Kind(
                traits.tellsProcessesApart() ? operation.process() : null,
                operation.f(),
                operation.key(),
                operation.argument(),
                operation.outcome(),
                operation.result());
        Integer known = numbers.putIfAbsent(kind, representatives.size());
        if (known != null) {
            return known;
        }
        representatives.add(operation);
        effects.add(traits.effect().apply(operation));
        return representatives.size() - 1;
    }

    /** An operation of each kind, by number. */
    public List<Operation> representatives() {
        return List.copyOf(representatives);
    }

    /** Some operation of that kind. */
    Operation representative(int kind) {
        return representatives.get(kind);
    }

    Effect effect(int kind) {
        return effects.get(kind);
    }

    int size() {
        return representatives.size();
    }
}
