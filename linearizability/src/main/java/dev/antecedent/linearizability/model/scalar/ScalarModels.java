package dev.antecedent.linearizability.model.scalar;

import dev.antecedent.linearizability.model.ModelDefinition;
import java.util.List;

/** The models of this package, in the order in which they are shown. */
public final class ScalarModels {

    private static final List<ModelDefinition> ALL = List.of(
            new NoopDefinition(),
            new RegisterDefinition("register", false),
            new RegisterDefinition("cas-register", true),
            new MutexDefinition("mutex", false),
            new MutexDefinition("owner-mutex", true),
            new CounterDefinition(),
            new MaxRegisterDefinition(),
            new ConsensusDefinition(),
            new TimestampOracleDefinition());

    private ScalarModels() {}

    /** All of them. */
    public static List<ModelDefinition> all() {
        return ALL;
    }
}
