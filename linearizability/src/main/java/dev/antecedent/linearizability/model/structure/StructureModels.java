package dev.antecedent.linearizability.model.structure;

import dev.antecedent.linearizability.model.ModelDefinition;
import java.util.List;

/** The models of this package, in the order in which they are shown. */
public final class StructureModels {

    private static final List<ModelDefinition> ALL = List.of(
            new KeyValueDefinition(),
            new MultiRegisterDefinition(),
            new ListAppendDefinition(),
            new SnapshotDefinition(),
            new LogDefinition());

    private StructureModels() {}

    /** All of them. */
    public static List<ModelDefinition> all() {
        return ALL;
    }
}
