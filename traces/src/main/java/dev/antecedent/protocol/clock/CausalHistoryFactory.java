package dev.antecedent.protocol.clock;

import dev.antecedent.clock.CausalHistorySystem;
import dev.antecedent.clock.EventId;
import dev.antecedent.clock.ProcessId;
import dev.antecedent.protocol.MessagePassingProtocol;
import dev.antecedent.protocol.ProtocolFactory;
import dev.antecedent.trace.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Causal histories. Constants: {@code Process}, and optionally {@code MaxEvents}, the bound on events in total. */
public final class CausalHistoryFactory implements ProtocolFactory {

    @Override
    public String name() {
        return "CausalHistory";
    }

    @Override
    public MessagePassingProtocol<CausalHistorySystem> create(Map<String, Value> constants) {
        return new ClockProtocol<>(
                CausalHistorySystem.start(Constants.processes(constants)),
                new Mapping(Constants.bound(constants, "MaxEvents")));
    }

    private record Mapping(long eventsMax) implements ClockMapping<CausalHistorySystem> {

        @Override
        public String specification() {
            return "CausalHistory";
        }

        @Override
        public Map<String, Value> variables(CausalHistorySystem system) {
            Map<Value, Value> before = new HashMap<>();
            system.before().forEach((event, past) -> before.put(Tla.value(event), set(past)));
            return Map.of("before", Value.function(before), "network", set(system.network()));
        }

        @Override
        public Map<String, Value> observed(CausalHistorySystem system, ProcessId process) {
            EventId last = system.before().keySet().stream()
                    .filter(event -> event.process().equals(process))
                    .reduce((first, second) -> second)
                    .orElseThrow();
            Value past = set(Objects.requireNonNull(system.before().get(last)));
            return Map.of("before", Value.function(Map.of(Tla.value(last), past)));
        }

        @Override
        public boolean inScope(CausalHistorySystem system) {
            return system.before().size() <= eventsMax;
        }

        private static Value set(Set<EventId> events) {
            return Value.set(events.stream().map(Tla::value).toList());
        }
    }
}
