package dev.antecedent.protocol.snapshot;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.protocol.clock.Tla;
import dev.antecedent.snapshot.Network.Envelope;
import dev.antecedent.snapshot.epoch.EpochMessage;
import dev.antecedent.snapshot.epoch.EpochMessage.Coloured;
import dev.antecedent.snapshot.epoch.EpochMessage.Count;
import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What tells a message of {@code EpochSnapshot} from the others to its recipient.
 *
 * @param sender who sent it
 * @param recipient whom it is for; the recipient's own name for it leaves that out
 * @param epoch the epoch of the transfer, or the one that is counted
 * @param number the transfer's number, from 1; 0 for a count
 */
record MessageName(ProcessId sender, ProcessId recipient, int epoch, long number) {

    private static final int PARTS = 3;

    static MessageName of(Envelope<EpochMessage> sent) {
        if (sent.message() instanceof Count count) {
            return new MessageName(sent.sender(), sent.recipient(), count.epoch(), 0);
        }
        Coloured coloured = (Coloured) sent.message();
        return new MessageName(sent.sender(), sent.recipient(), coloured.epoch(), coloured.number());
    }

    /**
     * The name that a recipient gives it: {@code <<sender, epoch, number>>}.
     *
     * @throws IllegalArgumentException if the value is no such triple
     */
    static MessageName of(Value value) {
        if (value instanceof Value.Function triple
                && triple.isSequence()
                && triple.mapping().size() == PARTS
                && triple.mapping().get(Value.of(1)) instanceof Value.Text
                && triple.mapping().get(Value.of(2)) instanceof Value.Int
                && triple.mapping().get(Value.of(PARTS)) instanceof Value.Int) {
            ProcessId sender = Tla.process(part(value, 1));
            return new MessageName(
                    sender,
                    sender,
                    Math.toIntExact(LedgerCalls.number(part(value, 2), "epoch")),
                    LedgerCalls.number(part(value, PARTS), "number"));
        }
        throw new IllegalArgumentException("a transfer is a triple <<sender, epoch, number>>; found " + value);
    }

    /** The message of that name on the network, which knows all recipients. */
    static MessageName onTheNetwork(Value value) {
        MessageName name = of(Value.sequence(List.of(part(value, 1), part(value, 2), part(value, PARTS))));
        return new MessageName(name.sender, Tla.process(recipient(value)), name.epoch, name.number);
    }

    /** The recipient in a name on the network. */
    static Value recipient(Value value) {
        return part(value, PARTS + 1);
    }

    boolean isCount() {
        return number == 0;
    }

    /** The recipient's name for it. */
    Value value() {
        return Value.sequence(parts());
    }

    /** The network's name for it. */
    Value onTheNetwork() {
        List<Value> parts = new ArrayList<>(parts());
        parts.add(Tla.value(recipient));
        return Value.sequence(parts);
    }

    private List<Value> parts() {
        return List.of(Tla.value(sender), Value.of(epoch), Value.of(number));
    }

    private static Value part(Value value, int index) {
        return Objects.requireNonNull(((Value.Function) value).mapping().get(Value.of(index)));
    }
}
