package dev.antecedent.protocol.sync;

import dev.antecedent.clock.EventId;
import dev.antecedent.protocol.MessagePassingProtocol;
import dev.antecedent.protocol.ProtocolFactory;
import dev.antecedent.protocol.clock.Tla;
import dev.antecedent.snapshot.sync.Balance;
import dev.antecedent.snapshot.sync.GrowingSet;
import dev.antecedent.snapshot.sync.Journal;
import dev.antecedent.snapshot.sync.Maximum;
import dev.antecedent.snapshot.sync.Register;
import dev.antecedent.snapshot.sync.Replicated;
import dev.antecedent.snapshot.sync.Update;
import dev.antecedent.trace.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Function;

/**
 * State synchronisation. Constants: {@code Process}, {@code Amount}, {@code Kind} ({@code ledger}, {@code set}, {@code
 * max}, {@code register} or {@code journal}), and optionally the bounds {@code MaxUpdates} and {@code MaxSnapshots}.
 */
public final class StateSyncFactory implements ProtocolFactory {

    @Override
    public String name() {
        return "StateSync";
    }

    @Override
    public Map<String, Value> constants(int processes) {
        Map<String, Value> constants = new HashMap<>(ProtocolFactory.super.constants(processes));
        constants.put("Amount", Value.set(List.of(Value.of(1), Value.of(2), Value.of(3))));
        constants.put("Kind", Value.of("ledger"));
        return constants;
    }

    @Override
    public MessagePassingProtocol<?> create(Map<String, Value> given) {
        SyncConstants constants = SyncConstants.of(given);
        return switch (constants.kind()) {
            case "ledger" -> protocol(constants, new Balance(), Value::of);
            case "set" -> protocol(constants, new GrowingSet<>(), StateSyncFactory::set);
            case "max" -> protocol(constants, new Maximum(), Value::of);
            case "register" -> protocol(constants, new Register(), Value::of);
            case "journal" -> protocol(constants, new Journal<>(), StateSyncFactory::journal);
            default ->
                throw new IllegalArgumentException("constant Kind must be \"ledger\", \"set\", \"max\", \"register\" or"
                        + " \"journal\"; found \"" + constants.kind() + "\"");
        };
    }

    private static <V> MessagePassingProtocol<?> protocol(
            SyncConstants constants, Replicated<V, Long> kind, Function<V, Value> value) {
        return new StateSyncProtocol<>(constants, kind, new SyncWords<>(value));
    }

    private static Value set(SortedSet<EventId> names) {
        return Value.set(names.stream().map(Tla::value).toList());
    }

    private static Value journal(List<Update<Long>> updates) {
        return Value.sequence(updates.stream().map(SyncWords::update).toList());
    }
}
