package dev.antecedent.protocol;

import dev.antecedent.protocol.MessagePassingProtocol.Sending;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.Value;
import java.util.List;
import java.util.Optional;

/**
 * A system of processes that send messages, as the simulator runs it.
 *
 * <p>Processes and messages are named by values. The system says what a process may do on its own, which messages a step
 * put on the network and for whom, and which calls a delivery and a loss are. When and whether they come is the
 * simulator's.
 *
 * @param <S> the whole state; immutable
 */
public interface SimulatedSystem<S> {

    /** What to call it in messages. */
    String name();

    /** The states that a run may begin in. */
    List<S> initialStates();

    /**
     * Takes an action.
     *
     * @return the state afterwards, or empty where the call is refused in this state
     */
    Optional<S> apply(S state, Call call);

    /** The processes, in a fixed order. */
    List<Value> processes();

    /** The calls that the process may try without a message, in a fixed order; a refused one is tried in vain. */
    List<Call> choices(S state, Value process);

    /** The messages that the step put on the network. */
    List<Sending> sent(S before, Call call, S after);

    /** The process receives the message. */
    Call delivery(Value process, Value message);

    /** The last copy of the message has left the network. */
    Call loss(Value message);
}
