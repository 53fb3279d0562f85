package dev.antecedent.protocol.broadcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.antecedent.protocol.ProtocolFactory;
import dev.antecedent.protocol.SpecifiedProtocol;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class BroadcastProtocolTest {

    private static final Value A = Value.of("a");
    private static final Value B = Value.of("b");
    private static final Value C = Value.of("c");
    private static final Map<String, Value> PATH = Map.of(
            "Vertex",
            Value.set(List.of(A, B, C)),
            "Edge",
            Value.set(List.of(Value.set(List.of(A, B)), Value.set(List.of(B, C)))),
            "Source",
            A);

    @Test
    void theServiceLoaderFindsBoth() {
        assertThat(ServiceLoader.load(ProtocolFactory.class).stream()
                        .map(provider -> provider.get().name()))
                .contains("EpidemicBroadcast", "LossyBroadcast");
    }

    @Test
    void aRoundIsWrittenInTheVariablesOfTheSpecification() {
        SpecifiedProtocol<?> protocol =
                new EpidemicBroadcastFactory().create(Map.of("Depths", Value.set(List.of(Value.of(0), Value.of(1)))));
        assertThat(protocol.initialStates()).hasSize(3 + 6);
        assertThat(after(protocol, Call.of("Round"))).isEqualTo("""
                /\\ reached = {<<0, <<0, 0>>>>, <<0, <<0, 1>>>>, <<0, <<1, 0>>>>}
                /\\ round = 1
                /\\ source = <<0, <<0, 0>>>>""");
        assertThat(after(protocol, Call.of("Round"), Call.of("Round"))).isEqualTo("refused");
        assertThat(after(protocol, call("Send", A, B))).isEqualTo("refused");
    }

    @Test
    void aLinkIsWrittenInTheVariablesOfTheSpecification() {
        SpecifiedProtocol<?> protocol = new LossyBroadcastFactory().create(PATH);
        assertThat(after(protocol, call("Send", A, B), call("Receive", A, B), call("Send", B, C)))
                .isEqualTo("""
                        /\\ link = (<<"a", "b">> :> "acknowledgement" @@ <<"b", "a">> :> "idle" @@ <<"b", "c">> :> "message" @@ <<"c", "b">> :> "idle")
                        /\\ reached = {"a", "b"}""");
        assertThat(after(protocol, call("Send", A, B), call("Lose", A, B), call("Finish", A, B)))
                .isEqualTo("refused");
        assertThat(after(protocol, Call.of("Round"))).isEqualTo("refused");
    }

    @Test
    void badCallsAndConstantsAreNamed() {
        SpecifiedProtocol<?> lossy = new LossyBroadcastFactory().create(PATH);
        SpecifiedProtocol<?> epidemic =
                new EpidemicBroadcastFactory().create(new EpidemicBroadcastFactory().constants(3));

        assertThatThrownBy(() -> after(lossy, call("Send", A, Value.of("d"))))
                .hasMessageStartingWith("found vertex \"d\", wanted one of");
        assertThatThrownBy(() -> after(lossy, call("Drop", A, B)))
                .hasMessage("found action Drop, wanted Send, Receive, Finish or Lose");
        assertThatThrownBy(() -> after(lossy, Call.of("Send").with("v", A)))
                .hasMessageEndingWith("wanted an action of v and w");
        assertThatThrownBy(() -> after(epidemic, call("Drop", A, B))).hasMessage("found action Drop, wanted Round");
        assertThatThrownBy(() -> new EpidemicBroadcastFactory().create(Map.of()))
                .hasMessageContaining("constant Depths must be a set of numbers");
        assertThatThrownBy(() ->
                        new EpidemicBroadcastFactory().create(Map.of("Depths", Value.set(List.of(Value.of(11))))))
                .hasMessageContaining("numbers from 0 to 10; found 11");
        assertThatThrownBy(() -> create("Edge", Value.set(List.of(Value.set(List.of(A))))))
                .hasMessageContaining("constant Edge must hold sets of two vertices; found {\"a\"}");
        assertThatThrownBy(() -> create("Source", Value.of("d")))
                .hasMessageContaining("constant Source must be one of");
        assertThatThrownBy(() -> create("Vertex", A))
                .hasMessageContaining("constant Vertex must be a set; found \"a\"");
        assertThat(new LossyBroadcastFactory()
                        .create(new LossyBroadcastFactory().constants(4))
                        .initialStates())
                .hasSize(1);
    }

    private static void create(String constant, Value value) {
        Map<String, Value> constants = new HashMap<>(PATH);
        constants.put(constant, value);
        new LossyBroadcastFactory().create(constants);
    }

    private static Call call(String action, Value from, Value to) {
        return Call.of(action).with("v", from).with("w", to);
    }

    private static <S> String after(SpecifiedProtocol<S> protocol, Call... calls) {
        S state = protocol.initialStates().get(0);
        for (Call call : calls) {
            var next = protocol.apply(state, call);
            if (next.isEmpty()) {
                return "refused";
            }
            state = next.get();
        }
        return protocol.variables(state).toString();
    }
}
