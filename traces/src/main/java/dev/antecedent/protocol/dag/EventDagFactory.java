package dev.antecedent.protocol.dag;

import dev.antecedent.dag.Epoch;
import dev.antecedent.dag.EventDag;
import dev.antecedent.protocol.MessagePassingProtocol.Observation;
import dev.antecedent.protocol.ProtocolFactory;
import dev.antecedent.protocol.SpecifiedProtocol;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import java.util.Map;

/** The events alone. Constants: {@code Validator}, {@code Cheater}, and optionally {@code MaxEvents}. */
public final class EventDagFactory implements ProtocolFactory {

    @Override
    public String name() {
        return "EventDag";
    }

    @Override
    public Map<String, Value> constants(int processes) {
        return DagScope.usual(processes).graphConstants();
    }

    @Override
    public SpecifiedProtocol<?> create(Map<String, Value> constants) {
        DagScope scope = DagScope.of(constants);
        return new DagProtocol(scope, new Node(scope));
    }

    private record Node(DagScope scope) implements ReceivingNode {

        @Override
        public String specification() {
            return "EventDag";
        }

        @Override
        public String action() {
            return "Add";
        }

        @Override
        public Observation observation(State before, String creator, State after) {
            return new Observed(before, after).changedEntries("dag").observation();
        }

        @Override
        public State after(Arrivals arrivals) {
            EventDag dag = new EventDag(scope.validators(), Epoch.FIRST);
            arrivals.events().forEach(dag::add);
            return State.of(Map.of("dag", new PerValidator(scope, new Arrivals(dag.events())).dag()));
        }
    }
}
