package dev.antecedent.protocol.triad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.antecedent.protocol.MessagePassingProtocol;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.Value;
import dev.antecedent.triad.consensus.TriadicConsensusSystem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TriadicConsensusProtocolTest {

    private static final TriadicConsensusFactory FACTORY = new TriadicConsensusFactory();

    @Test
    void theUsualTreeHasAtLeastSoManyLeavesAndWholeTriads() {
        assertThat(FACTORY.constants(3)).containsEntry("Theta", theta(3));
        assertThat(FACTORY.constants(4)).containsEntry("Theta", theta(2, 3));
        assertThat(FACTORY.constants(27)).containsEntry("Theta", theta(2, 2, 3));
        assertThat(FACTORY.constants(9))
                .containsEntry("Byzantine", Value.set(List.of(Value.of("00"), Value.of("10"), Value.of("20"))));
    }

    @Test
    void aModelOfOneTriadNamesItsThreshold() {
        Map<String, Value> constants = new HashMap<>(FACTORY.constants(3));
        constants.remove("Theta");
        constants.put("TriadThreshold", Value.of(3));

        assertThat(FACTORY.create(constants).processes()).containsExactly(Value.of("0"), Value.of("1"), Value.of("2"));
    }

    @Test
    void theVariablesAreTheSpecifications() {
        MessagePassingProtocol<TriadicConsensusSystem> protocol = triad();
        TriadicConsensusSystem joined = protocol.apply(
                        protocol.initialStates().get(0),
                        Call.of("Join").with("leaf", Value.of("1")).with("number", Value.of(2)))
                .orElseThrow();

        assertThat(protocol.variables(joined).variables())
                .containsOnlyKeys("ballot", "status", "proposed", "prepared", "committed", "lock", "decided")
                .hasEntrySatisfying("ballot", value -> assertThat(value).hasToString("(\"1\" :> 2 @@ \"2\" :> 0)"))
                .hasEntrySatisfying(
                        "lock", value -> assertThat(value).hasToString("(\"1\" :> NoLock @@ \"2\" :> NoLock)"));
    }

    @Test
    void whatIsRecordedOfAStepIsWhatItChanges() {
        MessagePassingProtocol<TriadicConsensusSystem> protocol = triad();
        TriadicConsensusSystem before = protocol.initialStates().get(0);
        Call join = Call.of("Join").with("leaf", Value.of("1")).with("number", Value.of(1));
        var observed =
                protocol.observation(before, join, protocol.apply(before, join).orElseThrow());

        assertThat(observed.partial()).containsExactly("ballot", "status");
        assertThat(observed.state().variables()).containsOnlyKeys("ballot", "status");
    }

    @Test
    void constantsAreCheckedByName() {
        assertRefused("Byzantine", Value.of("0"), "constant Byzantine must be a set of strings");
        assertRefused("MaxBallot", Value.of("0"), "constant MaxBallot must be made of numbers from 0");
        assertRefused("Theta", theta(4), "a threshold is 2 or 3");
        assertThatThrownBy(() -> FACTORY.create(Map.of())).hasMessageContaining("constant TriadThreshold is missing");
    }

    @Test
    void callsAreCheckedByName() {
        assertThatThrownBy(() -> apply(Call.of("Vote"))).hasMessageContaining("no action Vote; there are");
        assertThatThrownBy(() -> apply(Call.of("Join"))).hasMessageContaining("Join takes [leaf, number]; found []");
        assertThatThrownBy(() -> apply(Call.of("Join").with("leaf", Value.of(1)).with("number", Value.of(1))))
                .hasMessageContaining("a leaf is a string; found 1");
        assertThatThrownBy(() ->
                        apply(Call.of("Propose").with("number", Value.of("b")).with("value", Value.of("v"))))
                .hasMessageContaining("a ballot is a number");
        assertThatThrownBy(() ->
                        apply(Call.of("Propose").with("number", Value.of(1)).with("value", Value.of(1))))
                .hasMessageContaining("a value is a string");
    }

    private static void assertRefused(String name, Value value, String message) {
        Map<String, Value> constants = new HashMap<>(FACTORY.constants(3));
        constants.put(name, value);
        assertThatThrownBy(() -> FACTORY.create(constants))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    private static void apply(Call call) {
        MessagePassingProtocol<TriadicConsensusSystem> protocol = triad();
        protocol.apply(protocol.initialStates().get(0), call);
    }

    private static MessagePassingProtocol<TriadicConsensusSystem> triad() {
        return FACTORY.create(FACTORY.constants(3));
    }

    private static Value theta(Integer... thresholds) {
        return Value.sequence(List.of(thresholds).stream().map(Value::of).toList());
    }
}
