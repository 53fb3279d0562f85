package dev.antecedent.linearizability.model;

import java.util.List;
import java.util.Optional;

/** The models that there are. */
public final class Models {

    private static final List<ModelDefinition> ALL =
            List.of(new RegisterDefinition("register", false), new RegisterDefinition("cas-register", true));

    private Models() {}

    /** The model of that name, if there is one. */
    public static Optional<ModelDefinition> named(String name) {
        return ALL.stream().filter(model -> model.name().equals(name)).findFirst();
    }

    /** All names, in the order in which they are shown. */
    public static List<String> names() {
        return ALL.stream().map(ModelDefinition::name).toList();
    }
}
