package dev.antecedent.linearizability.search;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.model.Effect;
import dev.antecedent.linearizability.model.ModelDefinition;
import java.util.function.Function;

/**
 * What a search may rely on beyond the steps of a model.
 *
 * @param effect what an operation does to states
 * @param tellsProcessesApart whether steps look at an operation's process
 */
public record Traits(Function<Operation, Effect> effect, boolean tellsProcessesApart) {

    /** What a model says of itself. */
    public static Traits of(ModelDefinition model) {
        return new Traits(model::effect, model.tellsProcessesApart());
    }

    /** The same, except that every operation may lead to any state. */
    public Traits replacing() {
        return new Traits(operation -> Effect.REPLACES, tellsProcessesApart);
    }
}
