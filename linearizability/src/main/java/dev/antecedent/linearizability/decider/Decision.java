package dev.antecedent.linearizability.decider;

import dev.antecedent.linearizability.history.Operation;
import java.util.List;

/** What a {@link Decider} found out, with a certificate. */
public sealed interface Decision {

    /**
     * The history is linearizable.
     *
     * @param linearization the certificate: all completed operations and some pending ones, in an order that respects
     *     real time and that the model takes
     */
    record Linearizable(List<Operation> linearization) implements Decision {
        public Linearizable {
            linearization = List.copyOf(linearization);
        }
    }

    /**
     * The history is not linearizable.
     *
     * @param reason one sentence that names the operations and what is wrong with them
     * @param conflict the certificate: the few operations that the reason is about, in the order of their invocations
     */
    record NotLinearizable(String reason, List<Operation> conflict) implements Decision {
        public NotLinearizable {
            conflict = List.copyOf(conflict);
        }
    }
}
