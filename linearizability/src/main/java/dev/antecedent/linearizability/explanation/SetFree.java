package dev.antecedent.linearizability.explanation;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Outcome;
import dev.antecedent.linearizability.model.Effect;
import dev.antecedent.linearizability.model.ModelDefinition;
import dev.antecedent.linearizability.model.Part;
import dev.antecedent.linearizability.search.Kinds;
import dev.antecedent.linearizability.search.Traits;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A part of a history with some operations set free. A read, or an observation that an update failed, is dropped; an
 * update may take effect at any time or never. How often: any number of times where that leads to few states; otherwise
 * once at most. Either way each linearization of the part is one with operations set free too.
 */
final class SetFree {

    private final ModelDefinition model;
    private final Part part;

    /** Whether updates that are free may repeat. */
    private final boolean repeating;

    private SetFree(ModelDefinition model, Part part, boolean repeating) {
        this.model = model;
        this.part = part;
        this.repeating = repeating;
    }

    /** For a part whose operations can be set free. */
    static SetFree of(ModelDefinition model, Part part) {
        SetFree repeating = new SetFree(model, part, true);
        try {
            repeating.allBut(Set.of());
            return repeating;
        } catch (Loosened.TooManyStates many) {
            return new SetFree(model, part, false);
        }
    }

    boolean isRepeating() {
        return repeating;
    }

    /**
     * The part in which all operations are free but these.
     *
     * @throws Loosened.TooManyStates if free updates lead to more states than can be followed
     */
    Part allBut(Set<Operation> kept) {
        List<Operation> operations = new ArrayList<>();
        List<Operation> free = new ArrayList<>();
        for (Operation operation : part.operations()) {
            if (kept.contains(operation)) {
                operations.add(operation);
            } else if (operation.outcome() != Outcome.FAIL && model.effect(operation) != Effect.READS) {
                free.add(free(operation));
            }
        }
        if (repeating) {
            Loosened start = Loosened.from(part.initial(), new Loosened.Updates(oneOfEachKind(free)));
            return new Part(part.label(), start, operations);
        }
        free.addAll(operations);
        return new Part(part.label(), part.initial(), free);
    }

    private List<Operation> oneOfEachKind(List<Operation> operations) {
        Kinds kinds = new Kinds(Traits.of(model));
        operations.forEach(kinds::of);
        return kinds.representatives();
    }

    /** The operation as if it had been invoked before everything, and nobody knew what became of it. */
    private static Operation free(Operation operation) {
        return new Operation(operation.invocation().at(-1), Outcome.UNKNOWN, null);
    }
}
