package dev.antecedent.protocol.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.antecedent.protocol.ProtocolFactory;
import dev.antecedent.protocol.SpecifiedProtocol;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockProtocolTest {

    private static final Value PROCESSES = Value.set(List.of(Value.of("p0"), Value.of("p1"), Value.of("p2")));

    @Test
    void theServiceLoaderFindsAllThree() {
        assertThat(ServiceLoader.load(ProtocolFactory.class).stream()
                        .map(provider -> provider.get().name()))
                .contains("CausalHistory", "LamportClock", "VectorClock");
    }

    @Test
    void aStateIsWrittenInTheVariablesOfTheSpecification() {
        assertThat(variablesAfterOneMessage("VectorClock")).hasToString("""
                /\\ clock = [p0 |-> [p0 |-> 1, p1 |-> 0, p2 |-> 0], p1 |-> [p0 |-> 1, p1 |-> 1, p2 |-> 0], \
                p2 |-> [p0 |-> 0, p1 |-> 0, p2 |-> 0]]
                /\\ network = {[sender |-> "p0", stamp |-> [p0 |-> 1, p1 |-> 0, p2 |-> 0]]}""");
        assertThat(variablesAfterOneMessage("LamportClock")).hasToString("""
                /\\ clock = [p0 |-> 1, p1 |-> 2, p2 |-> 0]
                /\\ network = {[sender |-> "p0", stamp |-> 1]}""");
        assertThat(variablesAfterOneMessage("CausalHistory")).hasToString("""
                /\\ before = (<<"p0", 1>> :> {} @@ <<"p1", 1>> :> {<<"p0", 1>>})
                /\\ network = {<<"p0", 1>>}""");
    }

    /** With at most 3 events, and every loss, in a system of 3 processes. */
    @ParameterizedTest
    @CsvSource({"VectorClock,MaxEvents", "LamportClock,MaxTime", "CausalHistory,MaxEvents"})
    void theMappingToTheVariablesIsInjective(String name, String bound) {
        assertInjective(
                protocol(name, Map.of("Process", PROCESSES, bound, Value.of(name.equals("LamportClock") ? 2 : 3))));
    }

    private static <S> void assertInjective(SpecifiedProtocol<S> protocol) {
        Set<S> states = new HashSet<>(protocol.initialStates());
        List<S> level = protocol.initialStates();
        while (!level.isEmpty()) {
            level = level.stream()
                    .filter(protocol::inScope)
                    .flatMap(state -> calls().stream().map(call -> protocol.apply(state, call)))
                    .flatMap(Optional::stream)
                    .filter(states::add)
                    .toList();
        }
        assertThat(states).hasSizeGreaterThan(100);
        assertThat(states.stream().map(protocol::variables).distinct()).hasSameSizeAs(states);
    }

    @Test
    void withoutABoundEverythingIsInScope() {
        assertThat(inScopeAfterOneMessage(Map.of("Process", PROCESSES))).isTrue();
        assertThat(inScopeAfterOneMessage(Map.of("Process", PROCESSES, "MaxEvents", Value.of(2))))
                .isTrue();
        assertThat(inScopeAfterOneMessage(Map.of("Process", PROCESSES, "MaxEvents", Value.of(1))))
                .isFalse();
    }

    @Test
    void badCallsAndConstantsAreNamed() {
        SpecifiedProtocol<?> protocol = protocol("VectorClock", Map.of("Process", PROCESSES));

        assertThatThrownBy(() -> take(protocol, Call.of("Sned")))
                .hasMessage("no action Sned; there are [Local, Lose, Receive, Send]");
        assertThatThrownBy(() -> take(protocol, Call.of("Send").with("who", Value.of("p0"))))
                .hasMessage("Send takes [process]; found [who]");
        assertThatThrownBy(() -> take(protocol, Call.of("Send").with("process", Value.of(0))))
                .hasMessage("a process is a string; found 0");
        assertThatThrownBy(() -> take(protocol, Call.of("Lose").with("message", Value.of(1))))
                .hasMessage("an event is a pair <<process, number>>; found 1");
        assertThatThrownBy(() -> protocol("VectorClock", Map.of()))
                .hasMessageContaining("constant Process must be a set of at least one string")
                .hasMessageContaining("found none");
        assertThatThrownBy(() -> protocol("LamportClock", Map.of("Process", PROCESSES, "MaxTime", Value.of("x"))))
                .hasMessage("constant MaxTime must be a number from 0; found \"x\"");
    }

    private static State variablesAfterOneMessage(String name) {
        return afterOneMessage(protocol(name, Map.of("Process", PROCESSES)));
    }

    private static <S> State afterOneMessage(SpecifiedProtocol<S> protocol) {
        return protocol.variables(reach(protocol));
    }

    private static boolean inScopeAfterOneMessage(Map<String, Value> constants) {
        return inScope(protocol("VectorClock", constants));
    }

    private static <S> boolean inScope(SpecifiedProtocol<S> protocol) {
        return protocol.inScope(reach(protocol));
    }

    private static <S> S reach(SpecifiedProtocol<S> protocol) {
        return protocol.apply(protocol.initialStates().get(0), Call.of("Send").with("process", Value.of("p0")))
                .flatMap(state -> protocol.apply(state, receive("p1", "p0", 1)))
                .orElseThrow();
    }

    private static <S> Optional<S> take(SpecifiedProtocol<S> protocol, Call call) {
        return protocol.apply(protocol.initialStates().get(0), call);
    }

    private static Call receive(String process, String sender, long number) {
        return Call.of("Receive")
                .with("process", Value.of(process))
                .with("message", Value.sequence(List.of(Value.of(sender), Value.of(number))));
    }

    private static List<Call> calls() {
        List<Call> calls = new java.util.ArrayList<>();
        for (String process : List.of("p0", "p1", "p2")) {
            calls.add(Call.of("Local").with("process", Value.of(process)));
            calls.add(Call.of("Send").with("process", Value.of(process)));
            for (int number = 1; number <= 4; number++) {
                for (String sender : List.of("p0", "p1", "p2")) {
                    calls.add(receive(process, sender, number));
                }
                Value message = Value.sequence(List.of(Value.of(process), Value.of(number)));
                calls.add(Call.of("Lose").with("message", message));
            }
        }
        return calls;
    }

    private static SpecifiedProtocol<?> protocol(String name, Map<String, Value> constants) {
        return ServiceLoader.load(ProtocolFactory.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(factory -> factory.name().equals(name))
                .findFirst()
                .orElseThrow()
                .create(constants);
    }
}
