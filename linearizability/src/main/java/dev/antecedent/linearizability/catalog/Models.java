package dev.antecedent.linearizability.catalog;

import dev.antecedent.linearizability.model.ModelDefinition;
import dev.antecedent.linearizability.model.collection.CollectionModels;
import dev.antecedent.linearizability.model.scalar.ScalarModels;
import dev.antecedent.linearizability.model.structure.StructureModels;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The models that there are. */
public final class Models {

    private static final List<ModelDefinition> ALL = Stream.of(
                    ScalarModels.all(), CollectionModels.all(), StructureModels.all())
            .flatMap(List::stream)
            .toList();

    /** Names that recorded histories use for a model: what the name adds is said by their operations. */
    private static final Map<String, String> OTHER_NAMES = Map.of("kv-append-string", "kv");

    private Models() {}

    /** The model of that name, or that other histories call so, if there is one. */
    public static Optional<ModelDefinition> named(String name) {
        String own = OTHER_NAMES.getOrDefault(name, name);
        return ALL.stream().filter(model -> model.name().equals(own)).findFirst();
    }

    /** All names, in the order in which they are shown. */
    public static List<String> names() {
        return ALL.stream().map(ModelDefinition::name).toList();
    }
}
