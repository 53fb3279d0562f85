package dev.antecedent.protocol;

import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A protocol of processes that send messages, specified as a whole: the simulated system and the specified one are the
 * same, and processes and messages are named by values of the specification.
 *
 * @param <S> the implementation's whole state
 */
public interface MessagePassingProtocol<S> extends SpecifiedProtocol<S>, SimulatedSystem<S> {

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

    @Override
    default String name() {
        return specification();
    }

    @Override
    List<S> initialStates();

    @Override
    Optional<S> apply(S state, Call call);

    /** What to record of the step: enough that a wrong value in it shows, little enough to be read. */
    Observation observation(S before, Call call, S after);
}
