package dev.antecedent.protocol.dag;

import dev.antecedent.dag.Block;
import dev.antecedent.dag.Epoch;
import dev.antecedent.dag.Event;
import dev.antecedent.dag.EventId;
import dev.antecedent.dag.Frame;
import dev.antecedent.dag.FrameProfile;
import dev.antecedent.dag.Lachesis;
import dev.antecedent.dag.Root;
import dev.antecedent.dag.Vote;
import dev.antecedent.protocol.MessagePassingProtocol.Observation;
import dev.antecedent.protocol.ProtocolFactory;
import dev.antecedent.protocol.SpecifiedProtocol;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The consensus, in its strict profile. Constants: {@code Validator}, {@code Cheater}, and optionally {@code Heavy} and
 * {@code MaxEvents}.
 */
public final class LachesisFactory implements ProtocolFactory {

    @Override
    public String name() {
        return "Lachesis";
    }

    @Override
    public Map<String, Value> constants(int processes) {
        return DagScope.usual(processes).stakeConstants(Map.of("Profile", Value.of("strict")));
    }

    @Override
    public SpecifiedProtocol<?> create(Map<String, Value> constants) {
        DagScope scope = DagScope.of(constants);
        return new DagProtocol(scope, new Node(scope));
    }

    private record Node(DagScope scope) implements ReceivingNode {

        @Override
        public String specification() {
            return "Lachesis";
        }

        @Override
        public String action() {
            return "Process";
        }

        @Override
        public Observation observation(State before, String creator, State after) {
            return new Observed(before, after)
                    .changedEntries("frame")
                    .changedEntries("votes")
                    .changed("decided")
                    .changed("blocks")
                    .observation();
        }

        @Override
        public State after(Arrivals arrivals) {
            Lachesis lachesis = new Lachesis(scope.validators(), Epoch.FIRST, FrameProfile.STRICT);
            SortedMap<Value, Value> frames = new TreeMap<>();
            for (Event event : arrivals.events()) {
                Frame frame = lachesis.frameOf(event);
                lachesis.process(event.claiming(frame));
                frames.put(name(event.id()), Value.of(frame.number()));
            }
            return State.of(Map.of(
                    "dag", new PerValidator(scope, arrivals).dag(),
                    "frame", Value.function(frames),
                    "votes", votes(lachesis),
                    "decided", verdicts(lachesis.election().decided()),
                    "blocks",
                            Value.sequence(lachesis.blocks().all().stream()
                                    .map(this::block)
                                    .toList())));
        }

        private Value votes(Lachesis lachesis) {
            SortedMap<Value, Value> votes = new TreeMap<>();
            for (Frame frame : lachesis.frames().frames()) {
                for (Root root : lachesis.frames().roots(frame)) {
                    SortedMap<Integer, Vote> row = lachesis.election().votesOf(root);
                    if (!row.isEmpty()) {
                        Value voter = Value.sequence(List.of(Value.of(frame.number()), name(root.event())));
                        votes.put(voter, verdicts(row));
                    }
                }
            }
            return Value.function(votes);
        }

        private Value verdicts(SortedMap<Integer, Vote> votes) {
            SortedMap<Value, Value> verdicts = new TreeMap<>();
            List<String> inIndexOrder = scope.inIndexOrder();
            votes.forEach((subject, vote) -> verdicts.put(
                    Value.of(inIndexOrder.get(subject)),
                    Value.set(vote.candidate().stream().map(Node::name).toList())));
            return Value.function(verdicts);
        }

        private Value block(Block block) {
            return Value.record(Map.of(
                    "atropos", name(block.atropos()),
                    "cheaters",
                            Value.sequence(block.cheaters().stream()
                                    .map(scope::name)
                                    .map(Value::of)
                                    .toList()),
                    "confirmed", names(block.confirmed())));
        }

        private static Value names(Collection<EventId> events) {
            return Value.sequence(events.stream().map(Node::name).toList());
        }

        private static Value name(EventId event) {
            return EventName.of(event).value();
        }
    }
}
