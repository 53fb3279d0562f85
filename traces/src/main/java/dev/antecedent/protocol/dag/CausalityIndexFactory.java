package dev.antecedent.protocol.dag;

import dev.antecedent.dag.CausalityIndex;
import dev.antecedent.dag.Epoch;
import dev.antecedent.dag.VectorEntry;
import dev.antecedent.protocol.MessagePassingProtocol.Observation;
import dev.antecedent.protocol.ProtocolFactory;
import dev.antecedent.protocol.SpecifiedProtocol;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import java.util.List;
import java.util.Map;

/**
 * The index of forklessCause. Constants: {@code Validator}, {@code Cheater}, and optionally {@code Heavy} and {@code
 * MaxEvents}.
 */
public final class CausalityIndexFactory implements ProtocolFactory {

    @Override
    public String name() {
        return "CausalityIndex";
    }

    @Override
    public Map<String, Value> constants(int processes) {
        return DagScope.usual(processes).stakeConstants(Map.of("Forked", new Value.ModelValue("Forked")));
    }

    @Override
    public SpecifiedProtocol<?> create(Map<String, Value> constants) {
        DagScope scope = DagScope.of(constants);
        return new DagProtocol(scope, new Node(scope));
    }

    private record Node(DagScope scope) implements ReceivingNode {

        private static final Value FORKED = new Value.ModelValue("Forked");

        @Override
        public String specification() {
            return "CausalityIndex";
        }

        @Override
        public String action() {
            return "Add";
        }

        @Override
        public Observation observation(State before, String creator, State after) {
            return new Observed(before, after)
                    .changed("branches")
                    .changedEntries("branchOf")
                    .changedEntries("highestBefore")
                    .changedEntries("lowestAfter")
                    .observation();
        }

        @Override
        public State after(Arrivals arrivals) {
            CausalityIndex index = new CausalityIndex(scope.validators(), Epoch.FIRST);
            arrivals.events().forEach(index::add);
            PerValidator each = new PerValidator(scope, arrivals);
            return State.of(Map.of(
                    "dag", each.dag(),
                    "branches", branches(index),
                    "branchOf", each.of(event -> Value.of(index.branchOf(event.id()) + 1)),
                    "highestBefore", each.of(event -> highestBefore(index.highestBefore(event.id()))),
                    "lowestAfter", each.of(event -> lowestAfter(index.lowestAfter(event.id())))));
        }

        private Value branches(CausalityIndex index) {
            return Value.sequence(index.branches().stream()
                    .map(branch -> Value.record(Map.of(
                            "creator", Value.of(scope.name(branch.creator())),
                            "lastSeq", Value.of(branch.lastSeq()))))
                    .toList());
        }

        private static Value highestBefore(List<VectorEntry> vector) {
            return Value.sequence(vector.stream().map(Node::entry).toList());
        }

        private static Value entry(VectorEntry entry) {
            if (entry instanceof VectorEntry.Seen seen) {
                return range(seen.lowest().number(), seen.highest().number());
            }
            return entry instanceof VectorEntry.Fork ? FORKED : range(0, 0);
        }

        private static Value range(int least, int greatest) {
            return Value.record(Map.of("min", Value.of(least), "max", Value.of(greatest)));
        }

        private static Value lowestAfter(List<Integer> vector) {
            return Value.sequence(vector.stream().map(Value::of).toList());
        }
    }
}
