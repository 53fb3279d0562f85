package dev.antecedent.linearizability.testing;

import static dev.antecedent.linearizability.testing.LinearizabilityAssertions.assertThat;
import static dev.antecedent.linearizability.testing.LinearizabilityAssertions.casRegister;
import static dev.antecedent.linearizability.testing.LinearizabilityAssertions.model;
import static dev.antecedent.linearizability.testing.LinearizabilityAssertions.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.antecedent.linearizability.HistoryCheck;
import dev.antecedent.linearizability.VerdictText;
import dev.antecedent.linearizability.catalog.Models;
import dev.antecedent.linearizability.history.Dialect;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.MalformedHistory;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.limit.Limits;
import dev.antecedent.linearizability.model.ModelDefinition;
import dev.antecedent.linearizability.recording.RecordedProcess;
import dev.antecedent.linearizability.recording.Recorder;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class HistoryAssertTest {

    private final History fresh = reads(1);
    private final History stale = reads(0);

    /** A write of 1 to a register of 0, a failed cas from 1, and a read. */
    private static History reads(int read) {
        Recorder recorder = new Recorder("register.test");
        RecordedProcess process = recorder.process(0);
        process.run("write", 1, () -> {});
        recorder.process(1).attempt("cas", List.of(1, 2), () -> false);
        process.call("read", () -> read);
        return recorder.history();
    }

    private static String message(Runnable assertion) {
        try {
            assertion.run();
        } catch (AssertionError failure) {
            return String.valueOf(failure.getMessage());
        }
        throw new IllegalStateException("no failure");
    }

    private static String golden(String name) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(HistoryAssertTest.class.getResourceAsStream("/golden/testing/" + name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static HistoryCheck check(Limits limits) {
        HistoryCheck check = HistoryCheck.of(casRegister()).startingAt(Value.of(0));
        return new HistoryCheck(check.model(), check.initial(), check.dialect(), limits);
    }

    @Test
    void theRightVerdictPassesAndCanBeChained() {
        assertThat(fresh).startingAt(0).isLinearizableTo(casRegister()).isNotEqualTo(stale);
        assertThat(stale).startingAt(0).isNotLinearizableTo(casRegister());
    }

    @Test
    void theDialectAndTheInitialValueCount() {
        assertThat(fresh).startingAt(0).inDialect(Dialect.ETCD_LOG).isNotLinearizableTo(casRegister());
        assertThat(fresh).startingAt(null).isLinearizableTo(casRegister());
    }

    @Test
    void aViolationFailsWithItsExplanation() throws IOException {
        assertThat(message(() -> assertThat(stale).startingAt(0).isLinearizableTo(casRegister())))
                .isEqualTo(golden("not-linearizable.txt")
                        + VerdictText.of(check(Limits.DEFAULT).check(stale)));
    }

    @Test
    void whatUnexpectedlyHoldsFailsWithItsLinearization() throws IOException {
        assertThat(message(() -> assertThat(fresh).startingAt(0).isNotLinearizableTo(casRegister())))
                .isEqualTo(golden("linearizable.txt")
                        + VerdictText.withLinearization(check(Limits.DEFAULT).check(fresh)));
    }

    @Test
    void theDescriptionOfTheTestComesFirst() {
        assertThat(message(() ->
                        assertThat(stale).as("after 3 rounds").startingAt(0).isLinearizableTo(casRegister())))
                .startsWith("[after 3 rounds] The history is not linearizable");
    }

    @Test
    void anUndecidedHistoryFailsWhateverWasWanted() throws IOException {
        History hard = UndecidedHistory.make();
        Limits few = Limits.DEFAULT.withConfigurations(1);
        String expected = golden("undecided.txt") + VerdictText.of(check(few).check(hard));

        assertThat(message(() -> assertThat(hard).startingAt(0).within(few).isLinearizableTo(casRegister())))
                .isEqualTo(expected);
        assertThat(message(() -> assertThat(hard).startingAt(0).within(few).isNotLinearizableTo(casRegister())))
                .isEqualTo(expected);
    }

    @Test
    void aHistoryOfAnotherObjectIsNoVerdict() {
        assertThatThrownBy(() -> assertThat(fresh).isNotLinearizableTo(register()))
                .isInstanceOf(MalformedHistory.class)
                .hasMessageContaining("register.test:3:1: found operation `cas`");
    }

    @Test
    void aModelThatIsNotThereIsNamedWithThoseThatAre() {
        assertThatThrownBy(() -> model("fifo"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no model `fifo`; there are noop, register, ");
    }

    @Test
    void everyModelOfTheCatalogHasAMethod() throws ReflectiveOperationException {
        for (String name : Models.names()) {
            Method method = Arrays.stream(LinearizabilityAssertions.class.getMethods())
                    .filter(candidate -> candidate.getName().equalsIgnoreCase(name.replace("-", "")))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no method for the model " + name));
            assertThat(((ModelDefinition) method.invoke(null)).name()).isEqualTo(name);
        }
    }
}
