package dev.antecedent.protocol.snapshot;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.protocol.MessagePassingProtocol.Observation;
import dev.antecedent.protocol.clock.Tla;
import dev.antecedent.snapshot.local.LocalSnapshot;
import dev.antecedent.snapshot.local.ShardSnapshot;
import dev.antecedent.snapshot.local.StampedTransfer;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import java.util.Map;
import java.util.SortedMap;

/**
 * The variables of {@code ShardSnapshot}, which knows of one snapshot of each process.
 *
 * @param snapshot its number in the implementation, which may take several
 */
public record ShardSnapshotVariables(int snapshot) {

    /** What is to be seen of a step of one of these shards. */
    public Observation observed(Call call, SortedMap<ProcessId, ShardSnapshot> shards) {
        Value process = LedgerCalls.argument(call, LedgerCalls.PROCESS);
        return call.action().equals(ShardSnapshotProtocol.TAKE_SNAPSHOT)
                ? Seen.of(of(shards), process, "snapshot").observation()
                : Seen.of(of(shards), process, "balance", "clock").observation();
    }

    /** All variables but the network. */
    State of(SortedMap<ProcessId, ShardSnapshot> shards) {
        return State.of(Map.of(
                "balance", Tla.function(shards, shard -> Value.of(shard.shard().total())),
                "clock", Tla.function(shards, shard -> Tla.value(shard.clock().time())),
                "snapshot", Tla.function(shards, this::taken)));
    }

    static Value message(StampedTransfer message) {
        return Value.record(Map.of(
                "sender", Tla.value(message.sender()),
                "recipient", Tla.value(message.recipient()),
                "amount", Value.of(message.transfer().amount()),
                "stamp", Tla.value(message.stamp())));
    }

    private Value taken(ShardSnapshot shard) {
        LocalSnapshot taken = shard.snapshots().get(snapshot);
        return taken == null
                ? new Value.ModelValue(ShardSnapshotProtocol.NO_SNAPSHOT)
                : Value.record(Map.of(
                        "state", Value.of(taken.state().total()),
                        "vector", Tla.value(taken.vector())));
    }
}
