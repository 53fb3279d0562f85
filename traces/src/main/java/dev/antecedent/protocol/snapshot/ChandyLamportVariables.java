package dev.antecedent.protocol.snapshot;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.protocol.MessagePassingProtocol.Observation;
import dev.antecedent.protocol.clock.Tla;
import dev.antecedent.snapshot.Network.Ordered;
import dev.antecedent.snapshot.ledger.Transfer;
import dev.antecedent.snapshot.marker.ChandyLamport;
import dev.antecedent.snapshot.marker.ChannelMessage;
import dev.antecedent.snapshot.marker.ChannelMessage.Payment;
import dev.antecedent.snapshot.marker.Recording;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The variables of {@code ChandyLamport}, which knows of one snapshot.
 *
 * @param snapshot its number in the implementation, which may take several
 */
public record ChandyLamportVariables(int snapshot) {

    /** What is to be seen of a step of one of these shards. */
    public Observation observed(Call call, SortedMap<ProcessId, ChandyLamport> shards) {
        Value process = LedgerCalls.argument(call, LedgerCalls.PROCESS);
        return switch (call.action()) {
            case LedgerCalls.TRANSFER -> Seen.of(of(shards), process, "balance").observation();
            case ChandyLamportProtocol.START ->
                Seen.of(of(shards), process, "recorded", "awaited").observation();
            default ->
                Seen.of(of(shards), process, "balance", "recorded", "awaited")
                        .and("channelState")
                        .observation();
        };
    }

    /** All variables but the network. */
    State of(SortedMap<ProcessId, ChandyLamport> shards) {
        return State.of(Map.of(
                "balance", Tla.function(shards, shard -> Value.of(shard.shard().total())),
                "recorded", Tla.function(shards, this::recorded),
                "awaited", Tla.function(shards, this::awaited),
                "channelState",
                        matrix(
                                shards,
                                (sender, recipient) ->
                                        channelState(recipient, sender.shard().process()))));
    }

    /** The network of a system with the one snapshot. */
    static Value channel(SortedMap<ProcessId, ChandyLamport> shards, Ordered<ChannelMessage> network) {
        return matrix(
                shards,
                (sender, recipient) ->
                        Value.sequence(network
                                .channel(
                                        sender.shard().process(),
                                        recipient.shard().process())
                                .stream()
                                .map(ChandyLamportVariables::message)
                                .toList()));
    }

    private static Value matrix(
            SortedMap<ProcessId, ChandyLamport> shards, BiFunction<ChandyLamport, ChandyLamport, Value> entry) {
        return Tla.function(shards, sender -> Tla.function(shards, recipient -> entry.apply(sender, recipient)));
    }

    private @Nullable Recording recording(ChandyLamport shard) {
        return shard.recordings().get(snapshot);
    }

    private Value recorded(ChandyLamport shard) {
        Recording recording = recording(shard);
        return recording == null
                ? new Value.ModelValue(ChandyLamportProtocol.NOT_RECORDED)
                : Value.of(recording.state().total());
    }

    private Value awaited(ChandyLamport shard) {
        Recording recording = recording(shard);
        return Value.set(
                recording == null
                        ? List.of()
                        : recording.awaited().stream().map(Tla::value).toList());
    }

    private Value channelState(ChandyLamport shard, ProcessId sender) {
        Recording recording = recording(shard);
        return Value.sequence(
                recording == null
                        ? List.of()
                        : recording.channels().getOrDefault(sender, List.of()).stream()
                                .map(Transfer::amount)
                                .map(Value::of)
                                .toList());
    }

    private static Value message(ChannelMessage message) {
        return message instanceof Payment payment
                ? Value.of(payment.transfer().amount())
                : new Value.ModelValue(ChandyLamportProtocol.MARKER);
    }
}
