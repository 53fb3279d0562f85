package dev.antecedent.protocol.sync;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.protocol.clock.Tla;
import dev.antecedent.snapshot.sync.Replica;
import dev.antecedent.snapshot.sync.ReplicaSnapshot;
import dev.antecedent.snapshot.sync.StateSyncSystem;
import dev.antecedent.snapshot.sync.Update;
import dev.antecedent.trace.Value;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Replicas in the words of {@code StateSync}.
 *
 * @param value what the specification calls a value
 * @param <V> the values
 */
record SyncWords<V>(Function<V, Value> value) {

    /** Every variable, by name. */
    Map<String, Value> variables(StateSyncSystem<V, Long> system) {
        return Map.of(
                "vector",
                Tla.function(system.replicas(), replica -> Tla.value(replica.vector())),
                "value",
                Tla.function(system.replicas(), replica -> value.apply(replica.value())),
                "updates",
                Value.set(system.updates().stream().map(SyncWords::update).toList()),
                "snapshots",
                Value.set(system.snapshots().stream().map(this::snapshot).toList()));
    }

    /** The variables of one replica. */
    Map<String, Value> observed(Replica<V, Long> replica) {
        ProcessId process = replica.process();
        return Map.of(
                "vector",
                Tla.function(process, Tla.value(replica.vector())),
                "value",
                Tla.function(process, value.apply(replica.value())));
    }

    static Value update(Update<Long> update) {
        return Value.record(Map.of(
                "origin",
                Tla.value(update.origin()),
                "vector",
                Tla.value(update.vector()),
                "time",
                Value.of(update.time().ticks()),
                "amount",
                Value.of(update.content())));
    }

    /** A snapshot's name. */
    Value name(ReplicaSnapshot<V> snapshot) {
        return Value.sequence(List.of(Tla.value(snapshot.sender()), Value.of(snapshot.size())));
    }

    private Value snapshot(ReplicaSnapshot<V> snapshot) {
        return Value.record(Map.of(
                "sender",
                Tla.value(snapshot.sender()),
                "vector",
                Tla.value(snapshot.vector()),
                "value",
                value.apply(snapshot.value())));
    }
}
