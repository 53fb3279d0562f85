package dev.antecedent.gate.picture.spacetime;

import dev.antecedent.protocol.MessagePassingProtocol.Sending;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import java.util.Optional;

/** The variable {@code channel} of a specification with FIFO channels: {@code channel[sender][recipient]} is a sequence. */
final class ChannelVariable {

    static final String NAME = "channel";

    private ChannelVariable() {}

    /** What stands last in the channel of a message that was just sent; empty where there is no such variable. */
    static Optional<String> last(State state, Sending sending) {
        Optional<Value> channels = Optional.ofNullable(state.variables().get(NAME));
        return sending.recipients().stream()
                .findFirst()
                .flatMap(recipient ->
                        channels.flatMap(all -> at(all, sending.sender())).flatMap(row -> at(row, recipient)))
                .flatMap(queue -> queue instanceof Value.Function held && held.isSequence()
                        ? at(queue, Value.of(held.mapping().size()))
                        : Optional.empty())
                .map(Words::label);
    }

    private static Optional<Value> at(Value function, Value key) {
        return function instanceof Value.Function pairs
                ? Optional.ofNullable(pairs.mapping().get(key))
                : Optional.empty();
    }
}
