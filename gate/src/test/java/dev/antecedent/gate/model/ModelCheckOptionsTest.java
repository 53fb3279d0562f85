package dev.antecedent.gate.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.gate.launch.Invocation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ModelCheckOptionsTest {

    /** What is refused is the name of the specification: the profile is understood. */
    @ParameterizedTest
    @ValueSource(strings = {"quick", "full"})
    void theProfilesAreNamedAsTheHelpNamesThem(String profile) {
        Invocation run = Invocation.of("model", "check", "Nowhere", "--profile", profile);

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("Nowhere").doesNotContain("--profile");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nightly", "FULL"})
    void othersAreRefused(String profile) {
        Invocation run = Invocation.of("model", "check", "VectorClock", "--profile", profile);

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("--profile", "found '" + profile + "', wanted quick or full");
    }
}
