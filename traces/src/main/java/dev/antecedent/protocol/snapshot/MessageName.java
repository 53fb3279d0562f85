package dev.antecedent.protocol.snapshot;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.protocol.clock.Tla;
import dev.antecedent.snapshot.epoch.EpochMessage;
import dev.antecedent.snapshot.epoch.EpochMessage.Coloured;
import dev.antecedent.snapshot.epoch.EpochMessage.Count;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.Value;
import java.util.List;

/**
 * What tells a message of {@code EpochSnapshot} from the others to the same recipient.
 *
 * @param sender who sent it
 * @param epoch the epoch of the transfer, or the one that is counted
 * @param number the transfer's number, from 1; {@link #COUNT} for a count
 */
record MessageName(ProcessId sender, int epoch, long number) {

    private static final long COUNT = 0;
    private static final int PARTS = 3;

    static MessageName of(ProcessId sender, EpochMessage message) {
        if (message instanceof Count count) {
            return new MessageName(sender, count.epoch(), COUNT);
        }
        Coloured coloured = (Coloured) message;
        return new MessageName(sender, coloured.epoch(), coloured.number());
    }

    /**
     * The message of the name {@code <<sender, epoch, number>>}.
     *
     * @throws IllegalArgumentException if the value is no such triple
     */
    static MessageName of(Value value) {
        if (value instanceof Value.Function triple
                && triple.isSequence()
                && triple.mapping().size() == PARTS
                && triple.mapping().get(Value.of(1)) instanceof Value.Text sender
                && triple.mapping().get(Value.of(2)) instanceof Value.Int epoch
                && triple.mapping().get(Value.of(PARTS)) instanceof Value.Int number) {
            return new MessageName(Tla.process(sender), Math.toIntExact(epoch.value()), number.value());
        }
        throw new IllegalArgumentException("a transfer is a triple <<sender, epoch, number>>; found " + value);
    }

    /** The call by which that process receives it. */
    Call delivery(Value process) {
        return number == COUNT
                ? Call.of(EpochSnapshotProtocol.RECEIVE_COUNT)
                        .with(LedgerCalls.PROCESS, process)
                        .with(LedgerCalls.SENDER, Tla.value(sender))
                        .with(LedgerCalls.NUMBER, Value.of(epoch))
                : Call.of(LedgerCalls.RECEIVE)
                        .with(LedgerCalls.PROCESS, process)
                        .with(LedgerCalls.MESSAGE, value());
    }

    Value value() {
        return Value.sequence(List.of(Tla.value(sender), Value.of(epoch), Value.of(number)));
    }
}
