package dev.antecedent.snapshot.marker;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.snapshot.ledger.Shard;
import dev.antecedent.snapshot.ledger.Transfer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A shard's part of a snapshot in the making: its state, and what has come since on the channels whose marker has not.
 *
 * @param state the accounts when the shard recorded them
 * @param channels the transfers recorded, by sender, in the order of their arrival; no entry for an empty channel
 * @param awaited the shards whose marker has not come
 */
public record Recording(Shard state, SortedMap<ProcessId, List<Transfer>> channels, SortedSet<ProcessId> awaited) {

    /** Copies the collections. */
    public Recording {
        SortedMap<ProcessId, List<Transfer>> copy = new TreeMap<>();
        channels.forEach((sender, transfers) -> copy.put(sender, List.copyOf(transfers)));
        channels = Collections.unmodifiableSortedMap(copy);
        awaited = Collections.unmodifiableSortedSet(new TreeSet<>(awaited));
    }

    /** A recording that begins now. */
    static Recording begin(Shard state, Set<ProcessId> awaited) {
        return new Recording(state, Collections.emptySortedMap(), new TreeSet<>(awaited));
    }

    /** A transfer has come: it was in the channel if the sender's marker is still to come. */
    Recording transfer(ProcessId sender, Transfer transfer) {
        if (!awaited.contains(sender)) {
            return this;
        }
        SortedMap<ProcessId, List<Transfer>> more = new TreeMap<>(channels);
        List<Transfer> transfers = new ArrayList<>(more.getOrDefault(sender, List.of()));
        transfers.add(transfer);
        more.put(sender, transfers);
        return new Recording(state, more, awaited);
    }

    /** The sender's marker has come: its channel is complete. */
    Recording marker(ProcessId sender) {
        SortedSet<ProcessId> left = new TreeSet<>(awaited);
        left.remove(sender);
        return new Recording(state, channels, left);
    }

    /** Whether every marker has come. */
    public boolean isComplete() {
        return awaited.isEmpty();
    }
}
