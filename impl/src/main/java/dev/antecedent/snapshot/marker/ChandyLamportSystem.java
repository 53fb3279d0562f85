package dev.antecedent.snapshot.marker;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.snapshot.LedgerSystem;
import dev.antecedent.snapshot.Network.Ordered;
import dev.antecedent.snapshot.Step;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A system of shards under the marker algorithm: a state of the specification {@code ChandyLamport}, with its actions,
 * and with one snapshot.
 *
 * @param ledger the shards and the channels between them
 */
public record ChandyLamportSystem(LedgerSystem<ChandyLamport, ChannelMessage, Ordered<ChannelMessage>> ledger) {

    /** The number of the only snapshot. */
    public static final int SNAPSHOT = 1;

    /** The initial state: every shard holds {@code initial}. */
    public static ChandyLamportSystem start(Set<ProcessId> processes, long initial) {
        return new ChandyLamportSystem(LedgerSystem.start(processes, initial, Ordered.empty(), ChandyLamport::start));
    }

    /** A transfer to another shard; refused where the process does not hold as much. */
    public Optional<ChandyLamportSystem> transfer(ProcessId process, ProcessId recipient, long amount) {
        return ledger.transfer(process, recipient, amount).map(step -> after(process, step, ledger.network()));
    }

    /** The process records its state on its own initiative; refused where it has recorded it. */
    public Optional<ChandyLamportSystem> start(ProcessId process) {
        return ledger.shard(process).begin(SNAPSHOT).map(step -> after(process, step, ledger.network()));
    }

    /** The process receives the oldest message of the channel from the sender; refused where there is none. */
    public Optional<ChandyLamportSystem> receive(ProcessId process, ProcessId sender) {
        ledger.shard(sender);
        ChandyLamport recipient = ledger.shard(process);
        List<ChannelMessage> channel = ledger.network().channel(sender, process);
        return channel.isEmpty()
                ? Optional.empty()
                : Optional.of(after(
                        process,
                        recipient.receive(sender, channel.get(0)),
                        ledger.network().withoutFirst(sender, process)));
    }

    private ChandyLamportSystem after(
            ProcessId process, Step<ChandyLamport, ChannelMessage> step, Ordered<ChannelMessage> left) {
        return new ChandyLamportSystem(ledger.after(process, step, left));
    }
}
