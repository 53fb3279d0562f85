package dev.antecedent.protocol.dag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.antecedent.protocol.ProtocolFactory;
import dev.antecedent.protocol.SpecifiedProtocol;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

final class DagProtocolTest {

    private static final Map<String, Value> CONSTANTS = Map.of(
            "Validator", strings("a", "b", "c"),
            "Cheater", strings("a"),
            "Heavy", strings("b"),
            "MaxEvents", Value.of(3));

    private static Value strings(String... names) {
        return Value.set(List.of(names).stream().map(Value::of).toList());
    }

    private static Call arrival(String action, String creator, String... parents) {
        List<Value> names = new ArrayList<>();
        for (String parent : parents) {
            names.add(new EventName(parent.substring(0, 1), Integer.parseInt(parent.substring(1))).value());
        }
        return Call.of(action).with("creator", Value.of(creator)).with("parents", Value.set(names));
    }

    private static DagProtocol protocol(String name) {
        ProtocolFactory factory = ServiceLoader.load(ProtocolFactory.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow();
        return (DagProtocol) factory.create(CONSTANTS);
    }

    private static DagState after(DagProtocol protocol, Call... calls) {
        DagState state = protocol.initialStates().get(0);
        for (Call call : calls) {
            state = protocol.apply(state, call).orElseThrow();
        }
        return state;
    }

    private static boolean isTaken(DagProtocol protocol, DagState state, Call call) {
        Optional<DagState> after = protocol.apply(state, call);
        return after.isPresent();
    }

    @Test
    void theIndexIsWrittenInTheVariablesOfTheSpecification() {
        DagProtocol index = protocol("CausalityIndex");
        State variables = index.variables(
                after(index, arrival("Add", "a"), arrival("Add", "b", "a1"), arrival("Add", "a", "b1")));
        assertThat(variables).hasToString("""
                /\\ branchOf = [a |-> <<2, 4>>, b |-> <<1>>, c |-> <<>>]
                /\\ branches = <<[creator |-> "b", lastSeq |-> 1], [creator |-> "a", lastSeq |-> 1], \
                [creator |-> "c", lastSeq |-> 0], [creator |-> "a", lastSeq |-> 1]>>
                /\\ dag = [a |-> <<[lamport |-> 1, parents |-> {}, seq |-> 1], \
                [lamport |-> 3, parents |-> {<<"b", 1>>}, seq |-> 1]>>, \
                b |-> <<[lamport |-> 2, parents |-> {<<"a", 1>>}, seq |-> 1]>>, c |-> <<>>]
                /\\ highestBefore = [a |-> <<<<[max |-> 0, min |-> 0], [max |-> 1, min |-> 1], [max |-> 0, min |-> 0]>>, \
                <<[max |-> 1, min |-> 1], Forked, [max |-> 0, min |-> 0], Forked>>>>, \
                b |-> <<<<[max |-> 1, min |-> 1], [max |-> 1, min |-> 1], [max |-> 0, min |-> 0]>>>>, c |-> <<>>]
                /\\ lowestAfter = [a |-> <<<<1, 1, 0, 1>>, <<0, 0, 0, 1>>>>, b |-> <<<<1, 0, 0, 1>>>>, c |-> <<>>]""");
    }

    @Test
    void theConsensusIsWrittenInTheVariablesOfTheSpecification() {
        DagProtocol lachesis = protocol("Lachesis");
        DagState state = after(
                lachesis, arrival("Process", "b"), arrival("Process", "c", "b1"), arrival("Process", "b", "b1", "c1"));
        assertThat(lachesis.variables(state).variables())
                .containsEntry(
                        "frame",
                        Value.function(Map.of(
                                new EventName("b", 1).value(), Value.of(1),
                                new EventName("b", 2).value(), Value.of(2),
                                new EventName("c", 1).value(), Value.of(1))))
                .containsEntry("blocks", Value.sequence(List.of()));
    }

    @Test
    void honestValidatorsBuildOnTheirLastEventAndCheatersOnAny() {
        for (String name : List.of("EventDag", "CausalityIndex")) {
            DagProtocol protocol = protocol(name);
            DagState state = after(protocol, arrival("Add", "a"), arrival("Add", "a", "a1"), arrival("Add", "b"));
            assertThat(isTaken(protocol, state, arrival("Add", "a", "a1"))).isTrue();
            assertThat(isTaken(protocol, state, arrival("Add", "a"))).isTrue();
            assertThat(isTaken(protocol, state, arrival("Add", "b", "b1", "a2")))
                    .isTrue();
            assertThat(isTaken(protocol, state, arrival("Add", "b", "a2"))).isFalse();
            assertThat(isTaken(protocol, state, arrival("Add", "c", "c1"))).isFalse();
        }
    }

    @Test
    void whatDoesNotFitIsRefusedByTheImplementation() {
        for (String name : List.of("EventDag", "CausalityIndex")) {
            DagProtocol protocol = protocol(name);
            DagState state = after(protocol, arrival("Add", "a"), arrival("Add", "a", "a1"));
            assertThat(isTaken(protocol, state, arrival("Add", "a", "a1", "a2")))
                    .isFalse();
            assertThat(isTaken(protocol, state, arrival("Add", "b", "c1"))).isFalse();
        }
    }

    @Test
    void statesBeyondTheBoundAreOutOfScope() {
        DagProtocol protocol = protocol("EventDag");
        DagState three = after(protocol, arrival("Add", "a"), arrival("Add", "b"), arrival("Add", "c"));
        assertThat(protocol.inScope(three)).isTrue();
        assertThat(protocol.inScope(
                        protocol.apply(three, arrival("Add", "a", "a1")).orElseThrow()))
                .isFalse();
    }

    @Test
    void callsAndConstantsOfOtherTypesAreNamed() {
        SpecifiedProtocol<DagState> protocol = protocol("EventDag");
        DagState start = protocol.initialStates().get(0);
        assertThatThrownBy(() -> protocol.apply(start, arrival("Process", "a")))
                .hasMessage("no action Process; there is Add");
        assertThatThrownBy(() -> protocol.apply(start, Call.of("Add").with("creator", Value.of("a"))))
                .hasMessageContaining("takes [creator, parents]");
        assertThatThrownBy(() -> protocol.apply(start, arrival("Add", "z"))).hasMessageContaining("no validator z");
        Map<String, Value> numbers = new HashMap<>(CONSTANTS);
        numbers.put("Cheater", Value.of(1));
        assertThatThrownBy(() -> new EventDagFactory().create(numbers))
                .hasMessageContaining("constant Cheater must be a set of strings");
        assertThatThrownBy(() -> new EventDagFactory().create(Map.of("Validator", strings())))
                .hasMessageContaining("at least one validator");
    }
}
