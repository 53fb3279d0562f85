package dev.antecedent.protocol;

import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import java.util.List;
import java.util.SortedSet;

/**
 * A protocol of processes that send messages: what a simulator must know beyond the actions to play the network.
 *
 * <p>Processes and messages are named by values of the specification. The protocol says what a process may do on its
 * own, which messages a step put on the network and for whom, and which calls a delivery and a loss are. When and
 * whether they come is the simulator's.
 *
 * @param <S> the implementation's whole state
 */
public interface MessagePassingProtocol<S> extends SpecifiedProtocol<S> {

    /**
     * A message and the processes that it is for.
     *
     * @param message its name
     * @param sender who sent it
     * @param recipients whom the network delivers it to, in order
     */
    record Sending(Value message, Value sender, List<Value> recipients) {

        /** Copies the recipients. */
        public Sending {
            recipients = List.copyOf(recipients);
        }
    }

    /**
     * What a recorder writes down of the state after a step.
     *
     * @param state some variables
     * @param partial those of which only some entries are there
     */
    record Observation(State state, SortedSet<String> partial) {}

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

    /** What to record of the step: enough that a wrong value in it shows, little enough to be read. */
    Observation observation(S before, Call call, S after);
}
