package dev.antecedent.modelcheck.tlc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.antecedent.modelcheck.UnusableInput;
import dev.antecedent.trace.Value;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TlcConfigTest {

    private static final String SOURCE = """
            \\* A comment, with INIT in it.
            CONSTANTS
              Process = {"p0", "p1"}   (* two (* of *) them *)
              None = None
              Low = -3
              Nested = {{1}, {}}
              Receive <- BadReceive
              MessageId <- [Clock] InScope
            SPECIFICATION Spec
            INVARIANTS TypeOK Safe
            CHECK_DEADLOCK FALSE
            PROPERTY Live
            """;

    private final TlcConfig config = TlcConfig.parse(Path.of("Model.cfg"), SOURCE);

    @Test
    void constantsHaveTheirValues() {
        assertThat(config.constants())
                .containsEntry("Process", Value.set(java.util.List.of(Value.of("p0"), Value.of("p1"))))
                .containsEntry("None", new Value.ModelValue("None"))
                .containsEntry("Low", Value.of(-3))
                .containsEntry("Nested", TlaText.value("{{1}, {}}"));
    }

    @Test
    void substitutionsAreKnownBothWays() {
        assertThat(config.substitutions())
                .containsEntry("Receive", "BadReceive")
                .containsEntry("MessageId", "InScope");
        assertThat(config.specified("BadReceive")).isEqualTo("Receive");
        assertThat(config.specified("Send")).isEqualTo("Send");
    }

    @Test
    void namesHaveTheirPlaces() {
        assertThat(config.properties()).containsExactly("TypeOK", "Safe", "Live");
        assertThat(config.find("Safe")).contains(new TlcConfig.Name("Safe", 10, 19));
        assertThat(config.find("Absent")).isEmpty();
    }

    @Test
    void statementsCanBeLeftOut() {
        String rest = config.without(Set.of("CONSTANT", "PROPERTY"));

        assertThat(rest).isEqualTo("SPECIFICATION Spec\nINVARIANTS TypeOK Safe\nCHECK_DEADLOCK FALSE\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            INVARIENT Safe           | :1:1: found "INVARIENT", wanted one of
            CONSTANT N =             | found the end of the config, wanted a value
            CONSTANT N 3             | :1:12: found "3", wanted = or <- behind the constant N
            CONSTANT N = [a]         | :1:14: found "[", wanted a number, a string
            CONSTANT N = {1 2}       | :1:17: found "2", wanted
            CONSTANT N = "a          | :1:14: found a string without an end
            (* INIT                  | :1:1: found a comment without an end
            INVARIANT =              | :1:11: found "=", wanted a name
            """)
    void anythingElseIsRefusedWithItsPlace(String source, String message) {
        assertThatThrownBy(() -> TlcConfig.parse(Path.of("Model.cfg"), source))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("Model.cfg" + (message.startsWith(":") ? message : ":"))
                .hasMessageContaining(message);
    }
}
