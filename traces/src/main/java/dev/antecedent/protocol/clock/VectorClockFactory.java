package dev.antecedent.protocol.clock;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.clock.VectorClockSystem;
import dev.antecedent.clock.VectorMessage;
import dev.antecedent.protocol.MessagePassingProtocol;
import dev.antecedent.protocol.ProtocolFactory;
import dev.antecedent.trace.Value;
import java.util.Map;
import java.util.Objects;

/** Vector clocks. Constants: {@code Process}, and optionally {@code MaxEvents}, the bound on events in total. */
public final class VectorClockFactory implements ProtocolFactory {

    @Override
    public String name() {
        return "VectorClock";
    }

    @Override
    public MessagePassingProtocol<VectorClockSystem> create(Map<String, Value> constants) {
        return new ClockProtocol<>(
                VectorClockSystem.start(Constants.processes(constants)),
                new Mapping(Constants.bound(constants, "MaxEvents")));
    }

    private record Mapping(long eventsMax) implements ClockMapping<VectorClockSystem> {

        @Override
        public String specification() {
            return "VectorClock";
        }

        @Override
        public Map<String, Value> variables(VectorClockSystem system) {
            return Map.of(
                    "clock",
                    Tla.function(system.clock(), own -> Tla.value(own.time())),
                    "network",
                    Value.set(system.network().stream().map(Mapping::message).toList()));
        }

        @Override
        public Map<String, Value> observed(VectorClockSystem system, ProcessId process) {
            Value own = Tla.value(
                    Objects.requireNonNull(system.clock().get(process)).time());
            return Map.of("clock", Tla.function(process, own));
        }

        @Override
        public boolean inScope(VectorClockSystem system) {
            long events = system.clock().values().stream()
                    .mapToLong(own -> own.time().entry(own.process()))
                    .sum();
            return events <= eventsMax;
        }

        private static Value message(VectorMessage message) {
            return Value.record(Map.of("sender", Tla.value(message.sender()), "stamp", Tla.value(message.stamp())));
        }
    }
}
