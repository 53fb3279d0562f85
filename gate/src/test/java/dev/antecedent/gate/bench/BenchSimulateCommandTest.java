package dev.antecedent.gate.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.gate.launch.Invocation;
import org.junit.jupiter.api.Test;

/** The verb that measures runs, on rounds so short that nothing is measured. */
final class BenchSimulateCommandTest {

    @Test
    void everyScenarioHasALine() {
        Invocation run =
                Invocation.of("bench", "simulate", "--scenario", "clock-lossy", "--rounds", "2", "--millis", "1");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("scenario ")
                .containsPattern("(?m)^clock-lossy +none +[0-9]+ +[0-9,]+ +[0-9,]+ +[0-9,]+$");
    }

    @Test
    void misuseIsStatusThree() {
        assertThat(Invocation.of("bench", "simulate", "--rounds", "0").status()).isEqualTo(3);
        assertThat(Invocation.of("bench", "simulate", "--scenario", "nowhere").err())
                .contains("no scenario is called \"nowhere\"; there are clock-erased, clock-lossy");
    }
}
