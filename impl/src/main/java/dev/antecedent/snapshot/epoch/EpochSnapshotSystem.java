package dev.antecedent.snapshot.epoch;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.snapshot.LedgerSystem;
import dev.antecedent.snapshot.Network.Envelope;
import dev.antecedent.snapshot.Network.Unordered;
import dev.antecedent.snapshot.Step;
import dev.antecedent.snapshot.epoch.EpochMessage.Coloured;
import dev.antecedent.snapshot.epoch.EpochMessage.Count;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A system of shards under the epoch algorithm: a state of the specification {@code EpochSnapshot}, with its actions.
 *
 * @param ledger the shards and the messages between them
 * @param lastEpoch how many snapshots there are: no shard goes beyond the epoch after the last of them
 */
public record EpochSnapshotSystem(
        LedgerSystem<EpochSnapshot, EpochMessage, Unordered<EpochMessage>> ledger, int lastEpoch) {

    /** The initial state: every shard holds {@code initial} and is in the first epoch. */
    public static EpochSnapshotSystem start(Set<ProcessId> processes, long initial, int lastEpoch) {
        return new EpochSnapshotSystem(
                LedgerSystem.start(processes, initial, Unordered.empty(), EpochSnapshot::start), lastEpoch);
    }

    /** A transfer to another shard; refused where the process does not hold as much. */
    public Optional<EpochSnapshotSystem> transfer(ProcessId process, ProcessId recipient, long amount) {
        return ledger.transfer(process, recipient, amount).map(step -> after(process, step, ledger.network()));
    }

    /** The process goes on to the next epoch; refused in the last one. */
    public Optional<EpochSnapshotSystem> advance(ProcessId process) {
        EpochSnapshot shard = ledger.shard(process);
        return Optional.of(shard)
                .filter(before -> before.epoch() <= lastEpoch)
                .flatMap(before -> before.begin(before.epoch()))
                .map(step -> after(process, step, ledger.network()));
    }

    /** The process receives that transfer; refused where none such is on its way to it. */
    public Optional<EpochSnapshotSystem> receive(ProcessId process, ProcessId sender, int epoch, long number) {
        return receive(
                process,
                sender,
                message -> message instanceof Coloured coloured
                        && coloured.epoch() == epoch
                        && coloured.number() == number);
    }

    /** The process hears how many transfers of that epoch to expect; refused where the count is not on its way to it. */
    public Optional<EpochSnapshotSystem> receiveCount(ProcessId process, ProcessId sender, int number) {
        return receive(process, sender, message -> message instanceof Count count && count.epoch() == number);
    }

    private Optional<EpochSnapshotSystem> receive(ProcessId process, ProcessId sender, Predicate<EpochMessage> wanted) {
        EpochSnapshot recipient = ledger.shard(process);
        ledger.shard(sender);
        return ledger.network().messages().stream()
                .filter(sent -> isBetween(sent, sender, process) && wanted.test(sent.message()))
                .findFirst()
                .map(sent -> after(
                        process,
                        recipient.receive(sender, sent.message()),
                        ledger.network().without(sent)));
    }

    private static boolean isBetween(Envelope<EpochMessage> sent, ProcessId sender, ProcessId recipient) {
        return sent.sender().equals(sender) && sent.recipient().equals(recipient);
    }

    private EpochSnapshotSystem after(
            ProcessId process, Step<EpochSnapshot, EpochMessage> step, Unordered<EpochMessage> left) {
        return new EpochSnapshotSystem(ledger.after(process, step, left), lastEpoch);
    }
}
