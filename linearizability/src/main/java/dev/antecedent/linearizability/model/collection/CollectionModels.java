package dev.antecedent.linearizability.model.collection;

import dev.antecedent.linearizability.model.ModelDefinition;
import java.util.List;

/** The models of this package, in the order in which they are shown. */
public final class CollectionModels {

    private static final List<ModelDefinition> ALL = List.of(
            new SetDefinition(),
            new FifoQueueDefinition(),
            new UnorderedQueueDefinition(),
            new StackDefinition(),
            new PriorityQueueDefinition());

    private CollectionModels() {}

    /** All of them. */
    public static List<ModelDefinition> all() {
        return ALL;
    }
}
