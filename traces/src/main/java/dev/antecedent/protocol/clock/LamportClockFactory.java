package dev.antecedent.protocol.clock;

import dev.antecedent.clock.LamportClockSystem;
import dev.antecedent.clock.LamportMessage;
import dev.antecedent.clock.LamportTime;
import dev.antecedent.clock.ProcessId;
import dev.antecedent.protocol.MessagePassingProtocol;
import dev.antecedent.protocol.ProtocolFactory;
import dev.antecedent.trace.Value;
import java.util.Map;
import java.util.Objects;

/** Lamport clocks. Constants: {@code Process}, and optionally {@code MaxTime}, the bound on each clock in ticks. */
public final class LamportClockFactory implements ProtocolFactory {

    @Override
    public String name() {
        return "LamportClock";
    }

    @Override
    public MessagePassingProtocol<LamportClockSystem> create(Map<String, Value> constants) {
        return new ClockProtocol<>(
                LamportClockSystem.start(Constants.processes(constants)),
                new Mapping(Constants.bound(constants, "MaxTime")));
    }

    private record Mapping(long ticksMax) implements ClockMapping<LamportClockSystem> {

        @Override
        public String specification() {
            return "LamportClock";
        }

        @Override
        public Map<String, Value> variables(LamportClockSystem system) {
            return Map.of(
                    "clock",
                    Tla.function(system.clock(), own -> value(own.time())),
                    "network",
                    Value.set(system.network().stream().map(Mapping::message).toList()));
        }

        @Override
        public Map<String, Value> observed(LamportClockSystem system, ProcessId process) {
            Value own =
                    value(Objects.requireNonNull(system.clock().get(process)).time());
            return Map.of("clock", Tla.function(process, own));
        }

        @Override
        public boolean inScope(LamportClockSystem system) {
            return system.clock().values().stream().allMatch(own -> own.time().ticks() <= ticksMax);
        }

        private static Value message(LamportMessage message) {
            return Value.record(Map.of("sender", Tla.value(message.sender()), "stamp", value(message.stamp())));
        }

        private static Value value(LamportTime time) {
            return Value.of(time.ticks());
        }
    }
}
