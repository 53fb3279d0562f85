package dev.antecedent.protocol.snapshot;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.protocol.MessagePassingProtocol.Observation;
import dev.antecedent.protocol.clock.Tla;
import dev.antecedent.snapshot.Network.Envelope;
import dev.antecedent.snapshot.epoch.Counts;
import dev.antecedent.snapshot.epoch.EpochMessage;
import dev.antecedent.snapshot.epoch.EpochMessage.Coloured;
import dev.antecedent.snapshot.epoch.EpochMessage.Count;
import dev.antecedent.snapshot.epoch.EpochSnapshot;
import dev.antecedent.snapshot.epoch.EpochSnapshotSystem;
import dev.antecedent.snapshot.epoch.Peer;
import dev.antecedent.snapshot.ledger.Shard;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The variables of {@code EpochSnapshot}. Functions of the epoch are sequences, over all epochs or over those that end.
 *
 * @param processes the processes
 * @param lastEpoch how many epochs end
 */
public record EpochVariables(SortedSet<ProcessId> processes, int lastEpoch) {

    /** What is to be seen of a step of one of these shards. */
    public Observation observed(Call call, SortedMap<ProcessId, EpochSnapshot> shards) {
        Value process = LedgerCalls.argument(call, LedgerCalls.PROCESS);
        State state = new State(of(shards));
        return switch (call.action()) {
            case LedgerCalls.TRANSFER ->
                Seen.of(state, process, "balance", "sent").observation();
            case EpochSnapshotProtocol.ADVANCE ->
                Seen.of(state, process, "epoch", "recorded").observation();
            case LedgerCalls.RECEIVE ->
                Seen.of(state, process, "balance", "epoch", "recorded", "received", "channelState")
                        .observation();
            default -> Seen.of(state, process, "announced").observation();
        };
    }

    /** All variables. */
    State of(EpochSnapshotSystem system) {
        SortedMap<String, Value> variables = of(system.ledger().shards());
        variables.put(
                "network",
                Value.set(system.ledger().network().messages().stream()
                        .map(EpochVariables::message)
                        .toList()));
        return new State(variables);
    }

    private SortedMap<String, Value> of(SortedMap<ProcessId, EpochSnapshot> shards) {
        SortedMap<String, Value> variables = new TreeMap<>();
        variables.put(
                "balance", Tla.function(shards, shard -> Value.of(shard.shard().total())));
        variables.put("epoch", Tla.function(shards, shard -> Value.of(shard.epoch())));
        variables.put("sent", Tla.function(shards, shard -> byPeer(shard, peer -> all(peer.sent()))));
        variables.put("received", Tla.function(shards, shard -> byPeer(shard, peer -> all(peer.received()))));
        variables.put("announced", Tla.function(shards, shard -> byPeer(shard, this::announced)));
        variables.put("recorded", Tla.function(shards, shard -> ended(of -> recorded(shard, of))));
        variables.put("channelState", Tla.function(shards, shard -> ended(of -> channelState(shard, of))));
        return variables;
    }

    private Value all(Counts counts) {
        return sequence(lastEpoch + 1, of -> Value.of(counts.of(of)));
    }

    private Value announced(Peer peer) {
        return ended(of -> peer.announced().known(of).isPresent()
                ? Value.of(peer.announced().of(of))
                : new Value.ModelValue(EpochSnapshotProtocol.NOT_ANNOUNCED));
    }

    private Value ended(IntFunction<Value> entry) {
        return sequence(lastEpoch, entry);
    }

    private static Value sequence(int length, IntFunction<Value> entry) {
        return Value.sequence(IntStream.rangeClosed(1, length).mapToObj(entry).toList());
    }

    /** A process has no traffic with itself. */
    private Value byPeer(EpochSnapshot shard, Function<Peer, Value> value) {
        Peer none = new Peer(
                new Counts(Collections.emptySortedMap()),
                new Counts(Collections.emptySortedMap()),
                new Counts(Collections.emptySortedMap()));
        SortedMap<ProcessId, Peer> peers = new TreeMap<>();
        processes.forEach(process -> peers.put(process, shard.peers().getOrDefault(process, none)));
        return Tla.function(peers, value);
    }

    private static Value recorded(EpochSnapshot shard, int of) {
        Shard recorded = shard.recorded().get(of);
        return recorded == null ? new Value.ModelValue(EpochSnapshotProtocol.NOT_RECORDED) : Value.of(recorded.total());
    }

    private static Value channelState(EpochSnapshot shard, int of) {
        return Value.set(shard.channels().getOrDefault(of, Collections.emptySortedSet()).stream()
                .map(EpochVariables::transfer)
                .toList());
    }

    private static Value message(Envelope<EpochMessage> sent) {
        return sent.message() instanceof Count count
                ? Value.record(Map.of(
                        "sender", Tla.value(sent.sender()),
                        "recipient", Tla.value(sent.recipient()),
                        "epoch", Value.of(count.epoch()),
                        "count", Value.of(count.count())))
                : transfer((Coloured) sent.message());
    }

    private static Value transfer(Coloured coloured) {
        return Value.record(Map.of(
                "sender", Tla.value(coloured.sender()),
                "recipient", Tla.value(coloured.recipient()),
                "epoch", Value.of(coloured.epoch()),
                "number", Value.of(coloured.number()),
                "amount", Value.of(coloured.transfer().amount())));
    }
}
