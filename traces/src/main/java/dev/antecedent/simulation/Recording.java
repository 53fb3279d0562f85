package dev.antecedent.simulation;

import dev.antecedent.protocol.MessagePassingProtocol;
import dev.antecedent.protocol.NodeProtocol;
import dev.antecedent.protocol.SpecifiedProtocol;
import dev.antecedent.trace.Trace;
import dev.antecedent.trace.TraceHeader;
import dev.antecedent.trace.Value;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes traces of simulated runs: of a whole system, or of one node in it, as the protocol is specified. */
public final class Recording {

    private Recording() {}

    /**
     * The trace of a protocol in a scenario.
     *
     * @param constants the constants that the protocol was made from
     * @return empty if there is nothing to simulate: the protocol neither sends messages nor is a node's
     * @throws IllegalStateException if the run gets stuck before the scenario's end
     */
    public static Optional<Trace> of(SpecifiedProtocol<?> protocol, Map<String, Value> constants, Scenario scenario) {
        if (protocol instanceof MessagePassingProtocol<?> system) {
            return Optional.of(TraceRecorder.record(system, constants, scenario));
        } else if (protocol instanceof NodeProtocol<?> node) {
            return Optional.of(new Trace(
                    header(protocol, constants, scenario), Optional.empty(), NodeRecorder.steps(node, scenario)));
        }
        return Optional.empty();
    }

    static TraceHeader header(SpecifiedProtocol<?> protocol, Map<String, Value> constants, Scenario scenario) {
        return new TraceHeader(
                protocol.specification(), new TreeMap<>(constants), source(scenario), OptionalLong.of(scenario.seed()));
    }

    /** All that is needed to record the same trace again, besides the header's own fields. */
    private static SortedMap<String, Value> source(Scenario scenario) {
        SortedMap<String, Value> source = new TreeMap<>();
        source.put("generator", Value.of(Engine.VERSION));
        source.put("pause", Value.of(scenario.pace().pause().toString()));
        source.put("inFlightMax", Value.of(scenario.pace().inFlightMax()));
        source.put("delay", Value.of(scenario.faults().delay().toString()));
        source.put("drop", Value.of(scenario.faults().drop().toString()));
        source.put("duplicate", Value.of(scenario.faults().duplicate().toString()));
        source.put("reorder", Value.of(scenario.faults().reorder().toString()));
        return source;
    }
}
