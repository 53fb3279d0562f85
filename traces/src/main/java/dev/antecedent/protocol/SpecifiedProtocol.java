package dev.antecedent.protocol;

import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import java.util.List;
import java.util.Optional;

/**
 * A pure state machine together with the specification that it claims to implement.
 *
 * <p>One TLA+ action is one method of the implementation, with the same name and arguments; one TLA+ variable is one
 * component of its state, with the same name. This interface names the methods by {@link Call} and the components by
 * {@link State}, so that lockstep exploration, the simulator and the trace recorder drive any implementation without
 * knowing it.
 *
 * <p>Implementations are deterministic and free of side effects. Neither is taken on trust: lockstep exploration looks
 * at {@link #variables} of the old state again after every call.
 *
 * @param <S> the implementation's whole state; equality is equality of states
 */
public interface SpecifiedProtocol<S> {

    /** The specification's module name. */
    String specification();

    /** The initial states. */
    List<S> initialStates();

    /**
     * Takes an action.
     *
     * @return the state afterwards, or empty where the implementation refuses the call in this state
     * @throws IllegalArgumentException if there is no such action, or its arguments are not of its parameters' types
     */
    Optional<S> apply(S state, Call call);

    /** The state in the specification's variables: the mapping between code and specification. */
    State variables(S state);

    /** Whether the state lies in the scope that the constants bound: the model's {@code CONSTRAINT}. */
    boolean inScope(S state);
}
