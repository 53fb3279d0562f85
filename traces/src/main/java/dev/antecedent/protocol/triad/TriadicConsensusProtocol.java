package dev.antecedent.protocol.triad;

import dev.antecedent.protocol.MessagePassingProtocol;
import dev.antecedent.protocol.Parameters;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import dev.antecedent.triad.Address;
import dev.antecedent.triad.LeafSet;
import dev.antecedent.triad.certificate.Payload;
import dev.antecedent.triad.certificate.Rotation;
import dev.antecedent.triad.consensus.CorrectLeaf;
import dev.antecedent.triad.consensus.TriadicConsensusSystem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The system as the protocol of its specification. Its messages are what the leaves have said, which stays; so nothing is
 * ever on the network, and a simulation is the leaves' choices of what to do next.
 */
final class TriadicConsensusProtocol implements MessagePassingProtocol<TriadicConsensusSystem> {

    static final String NAME = "TriadicConsensus";

    private static final String LEAF = "leaf";
    private static final String NUMBER = "number";
    private static final String VALUE = "value";
    private static final String JOIN = "Join";
    private static final String PROPOSE = "Propose";
    private static final String PREPARE = "Prepare";
    private static final String COMMIT = "Commit";
    private static final String DECIDE = "Decide";
    private static final Parameters PARAMETERS = new Parameters(Map.of(
            JOIN, Set.of(LEAF, NUMBER),
            PROPOSE, Set.of(NUMBER, VALUE),
            PREPARE, Set.of(LEAF, VALUE),
            COMMIT, Set.of(LEAF, VALUE),
            DECIDE, Set.of(LEAF, VALUE)));

    /** How much likelier a simulated leaf is, for each leaf, to try a step within its ballot than to go on to the next. */
    private static final int PATIENCE = 2;

    private final ConsensusConstants constants;

    TriadicConsensusProtocol(ConsensusConstants constants) {
        this.constants = constants;
    }

    @Override
    public String specification() {
        return NAME;
    }

    @Override
    public List<TriadicConsensusSystem> initialStates() {
        return List.of(TriadicConsensusSystem.start(constants.scope()));
    }

    @Override
    public Optional<TriadicConsensusSystem> apply(TriadicConsensusSystem state, Call call) {
        PARAMETERS.require(call);
        return switch (call.action()) {
            case JOIN -> state.join(leaf(call), number(call));
            case PROPOSE -> state.propose(number(call), value(call));
            case PREPARE -> state.prepare(leaf(call), value(call));
            case COMMIT -> state.commit(leaf(call), value(call));
            default -> state.decide(leaf(call), value(call));
        };
    }

    @Override
    public State variables(TriadicConsensusSystem state) {
        return ConsensusVariables.of(state);
    }

    @Override
    public boolean inScope(TriadicConsensusSystem state) {
        return true;
    }

    @Override
    public List<Value> processes() {
        return LeafSet.all(constants.scope().rule().height()).leaves().stream()
                .map(ConsensusVariables::name)
                .toList();
    }

    /** A leaf tries what there is to do in its ballot, catches up with the others, and seldom goes on to the next. */
    @Override
    public List<Call> choices(TriadicConsensusSystem state, Value process) {
        Address place = Address.of(((Value.Text) process).value());
        List<Call> inBallot = new ArrayList<>();
        Rotation rotation = new Rotation(constants.scope().rule().height());
        int highest = state.leaves().values().stream()
                .mapToInt(CorrectLeaf::ballot)
                .max()
                .orElse(0);
        if (highest > 0 && rotation.proposer(highest).equals(place)) {
            inBallot.addAll(withValues(PROPOSE, NUMBER, Value.of(highest)));
        }
        CorrectLeaf leaf = state.leaves().get(place);
        if (leaf == null) {
            return inBallot;
        }
        List.of(PREPARE, COMMIT, DECIDE).forEach(action -> inBallot.addAll(withValues(action, LEAF, process)));
        if (leaf.ballot() < highest) {
            inBallot.add(Call.of(JOIN).with(LEAF, process).with(NUMBER, Value.of(highest)));
        }
        List<Call> choices = new ArrayList<>();
        Collections.nCopies(PATIENCE * constants.scope().rule().leaves(), inBallot)
                .forEach(choices::addAll);
        choices.add(Call.of(JOIN).with(LEAF, process).with(NUMBER, Value.of(leaf.ballot() + 1L)));
        return choices;
    }

    @Override
    public List<Sending> sent(TriadicConsensusSystem before, Call call, TriadicConsensusSystem after) {
        return List.of();
    }

    @Override
    public Call delivery(Value process, Value message) {
        throw new IllegalArgumentException("nothing is on the network; found " + message);
    }

    @Override
    public Call loss(Value message) {
        throw new IllegalArgumentException("nothing is on the network; found " + message);
    }

    /** What has changed, and of a function of the leaves only the leaf's entry. */
    @Override
    public Observation observation(TriadicConsensusSystem before, Call call, TriadicConsensusSystem after) {
        SortedMap<String, Value> seen = new TreeMap<>();
        State old = variables(before);
        variables(after).variables().forEach((name, value) -> {
            if (!value.equals(old.variables().get(name))) {
                seen.put(name, call.action().equals(PROPOSE) ? value : entry(value, argument(call, LEAF)));
            }
        });
        return new Observation(
                new State(seen), new TreeSet<>(call.action().equals(PROPOSE) ? Set.of() : seen.keySet()));
    }

    private static Value entry(Value function, Value key) {
        Value value =
                Objects.requireNonNull(((Value.Function) function).mapping().get(key));
        return Value.function(Map.of(key, value));
    }

    private List<Call> withValues(String action, String parameter, Value argument) {
        return constants.scope().valid().stream()
                .map(value -> Call.of(action).with(parameter, argument).with(VALUE, Value.of(value.text())))
                .toList();
    }

    private static Address leaf(Call call) {
        if (argument(call, LEAF) instanceof Value.Text text) {
            return Address.of(text.value());
        }
        throw new IllegalArgumentException("a leaf is a string; found " + argument(call, LEAF));
    }

    private static int number(Call call) {
        if (argument(call, NUMBER) instanceof Value.Int number) {
            return Math.toIntExact(number.value());
        }
        throw new IllegalArgumentException("a ballot is a number; found " + argument(call, NUMBER));
    }

    private static Payload value(Call call) {
        if (argument(call, VALUE) instanceof Value.Text text) {
            return new Payload(text.value());
        }
        throw new IllegalArgumentException("a value is a string; found " + argument(call, VALUE));
    }

    private static Value argument(Call call, String name) {
        return Objects.requireNonNull(call.arguments().get(name));
    }
}
