package dev.antecedent.simulation;

import dev.antecedent.protocol.MessagePassingProtocol;
import dev.antecedent.protocol.ProtocolFactory;
import dev.antecedent.protocol.SpecifiedProtocol;
import dev.antecedent.trace.Trace;
import dev.antecedent.trace.TraceStep;
import dev.antecedent.trace.Value;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.IntStream;

/** Recorded runs of the kit's protocols. */
public final class Runs {

    private Runs() {}

    /** A run of that many processes, called p0, p1 and so on. */
    public static Trace of(String protocol, int processes, Scenario scenario) {
        Map<String, Value> constants = constants(processes);
        return TraceRecorder.record(protocol(protocol, constants), constants, scenario);
    }

    /** The constants for that many processes. */
    public static Map<String, Value> constants(int processes) {
        return Map.of(
                "Process",
                Value.set(IntStream.range(0, processes)
                        .mapToObj(k -> Value.of("p" + k))
                        .toList()));
    }

    /** The protocol of that name, of a system that sends messages. */
    public static MessagePassingProtocol<?> protocol(String name, Map<String, Value> constants) {
        return (MessagePassingProtocol<?>) specified(name, constants);
    }

    /** The protocol of that name. */
    static SpecifiedProtocol<?> specified(String name, Map<String, Value> constants) {
        return ServiceLoader.load(ProtocolFactory.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(factory -> factory.name().equals(name))
                .findFirst()
                .orElseThrow()
                .create(constants);
    }

    /** The steps of an action. */
    static List<TraceStep> steps(Trace trace, String action) {
        return trace.steps().stream()
                .filter(step -> step.call().action().equals(action))
                .toList();
    }

    /** A step's argument. */
    static Value argument(TraceStep step, String name) {
        Value value = step.call().arguments().get(name);
        if (value == null) {
            throw new AssertionError(step + " has no " + name);
        }
        return value;
    }
}
