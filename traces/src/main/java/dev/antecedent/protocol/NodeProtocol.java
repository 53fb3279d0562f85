package dev.antecedent.protocol;

import dev.antecedent.protocol.MessagePassingProtocol.Observation;
import dev.antecedent.trace.Call;
import java.util.List;

/**
 * The protocol of one node, whose specification knows nothing of the others. The simulator runs a system of such nodes;
 * what is recorded is what one of them did.
 *
 * @param <N> the node's state
 */
public interface NodeProtocol<N> extends SpecifiedProtocol<N> {

    /**
     * A system in which one node is watched.
     *
     * @param <S> the system's whole state
     */
    interface WatchedSystem<S> extends SimulatedSystem<S> {

        /** The calls that the watched node took in a step of the system, in their order; often none. */
        List<Call> watched(S before, S after);
    }

    /** The system to simulate. */
    WatchedSystem<?> system();

    /** What to record of the node's step. */
    Observation observation(N before, Call call, N after);
}
