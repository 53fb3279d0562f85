package dev.antecedent.simulation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.antecedent.simulation.fault.Percent;
import dev.antecedent.simulation.fault.Span;
import org.junit.jupiter.api.Test;

class ScenarioTest {

    @Test
    void nonsenseIsRefusedWithASentence() {
        assertThatThrownBy(() -> new Percent(101)).hasMessage("a chance is 0% to 100%; found 101%");
        assertThatThrownBy(() -> new Percent(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(0, 3))
                .hasMessage("a range of ticks is FIRST..LAST within 1..1000000; found 0..3");
        assertThatThrownBy(() -> new Span(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(1, 1_000_001)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Pace(new Span(1, 2), 0))
                .hasMessage("at least 1 message must fit in flight; found 0");
        assertThatThrownBy(() -> Scenario.usual(1, 0)).hasMessage("a run has at least 1 event; found 0");
    }
}
