package dev.antecedent.simulation.snapshot;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.clock.VectorTimestamp;
import dev.antecedent.snapshot.SnapshotPart;
import dev.antecedent.snapshot.cut.Frontier;
import dev.antecedent.snapshot.file.GlobalSnapshot;
import dev.antecedent.snapshot.file.RecordedProcess;
import dev.antecedent.snapshot.file.TransferInTransit;
import dev.antecedent.snapshot.ledger.Transfer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts the parts of a snapshot together. */
final class WholeSnapshot {

    private WholeSnapshot() {}

    /**
     * The snapshot.
     *
     * @param money all the money that there is
     */
    static GlobalSnapshot of(int snapshot, long money, Collection<SnapshotPart> parts, Frontier frontier) {
        SortedMap<ProcessId, RecordedProcess> processes = new TreeMap<>();
        List<TransferInTransit> inTransit = new ArrayList<>();
        Map<List<ProcessId>, Long> numbers = new HashMap<>();
        for (SnapshotPart part : parts) {
            VectorTimestamp vector =
                    Objects.requireNonNull(frontier.vectors().get(part.state().process()));
            processes.put(
                    part.state().process(), new RecordedProcess(part.state().balances(), vector));
            for (Transfer transfer : part.channels()) {
                ProcessId sender = transfer.from().shard();
                ProcessId recipient = transfer.to().shard();
                inTransit.add(new TransferInTransit(
                        sender,
                        recipient,
                        numbers.merge(List.of(sender, recipient), 1L, Long::sum),
                        transfer.to().name(),
                        transfer.amount()));
            }
        }
        return new GlobalSnapshot(snapshot, money, processes, inTransit);
    }
}
