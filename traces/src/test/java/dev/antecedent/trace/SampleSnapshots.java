package dev.antecedent.trace;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.clock.VectorTimestamp;
import dev.antecedent.snapshot.file.GlobalSnapshot;
import dev.antecedent.snapshot.file.RecordedProcess;
import dev.antecedent.snapshot.file.TransferInTransit;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The committed snapshots: one run of two processes, in which a sends 10 to b, recorded in three ways. */
final class SampleSnapshots {

    private static final ProcessId A = new ProcessId("a");
    private static final ProcessId B = new ProcessId("b");

    private SampleSnapshots() {}

    /** By the names of their files. */
    static SortedMap<String, GlobalSnapshot> all() {
        RecordedProcess before = part("alice", 100, 0, 0);
        RecordedProcess sent = part("alice", 90, 1, 0);
        RecordedProcess waiting = part("bob", 100, 0, 0);
        RecordedProcess received = part("bob", 110, 1, 1);
        TransferInTransit transfer = new TransferInTransit(A, B, 1, "bob", 10);
        SortedMap<String, GlobalSnapshot> all = new TreeMap<>();
        all.put("marker.snapshot", snapshot(sent, waiting, List.of(transfer)));
        all.put("published.snapshot", snapshot(sent, waiting, List.of()));
        all.put("inconsistent.snapshot", snapshot(before, received, List.of()));
        return all;
    }

    private static GlobalSnapshot snapshot(RecordedProcess a, RecordedProcess b, List<TransferInTransit> inTransit) {
        return new GlobalSnapshot(0, 200, new TreeMap<>(Map.of(A, a, B, b)), inTransit);
    }

    private static RecordedProcess part(String account, long balance, long eventsOfA, long eventsOfB) {
        return new RecordedProcess(
                new TreeMap<>(Map.of(account, balance)), VectorTimestamp.of(Map.of(A, eventsOfA, B, eventsOfB)));
    }
}
