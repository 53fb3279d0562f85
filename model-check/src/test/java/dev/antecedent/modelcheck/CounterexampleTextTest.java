package dev.antecedent.modelcheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.antecedent.modelcheck.Counterexample.Step;
import dev.antecedent.modelcheck.tlc.TlaText;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.Value;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CounterexampleTextTest {

    private static final Step FIRST = step(
            Optional.empty(),
            "/\\ clock = [p0 |-> 0, p1 |-> 0] /\\ network = {} /\\ log = <<>>",
            List.of("clock", "log", "network"));
    private static final Step SECOND = step(
            Optional.of(Call.of("Send").with("process", Value.of("p0"))),
            "/\\ clock = [p0 |-> 1, p1 |-> 0] /\\ network = {1} /\\ log = <<\"a\">>",
            List.of("clock", "log", "network"));
    private static final Step THIRD = step(
            Optional.of(Call.of("Lose")),
            "/\\ clock = [p0 |-> 1, p1 |-> 0] /\\ network = {2} /\\ log = <<>>",
            List.of("log", "network"));

    static final Counterexample LASSO = new Counterexample(List.of(FIRST, SECOND, THIRD), OptionalInt.of(1));

    private final Schema schema = schema();

    @Test
    void aLassoLeadsBack() {
        assertThat(CounterexampleText.lines(LASSO, false))
                .containsExactly(
                        "  1  initial state",
                        "       clock: [p0 |-> 0, p1 |-> 0]",
                        "       log: <<>>",
                        "       network: {}",
                        "  2  Send(\"p0\")",
                        "       clock[\"p0\"]: 0  ->  1",
                        "       log[1]: new, \"a\"",
                        "       network: gains 1",
                        "  3  Lose",
                        "       log[1]: gone, was \"a\"",
                        "       network: loses 1",
                        "       network: gains 2",
                        "     back to step 2, and so for ever");
    }

    @Test
    void aBehaviourOfOneState() {
        assertThat(CounterexampleText.lines(new Counterexample(List.of(FIRST), OptionalInt.empty()), false))
                .hasSize(4)
                .startsWith("  1  initial state");
    }

    @Test
    void aStutteringBehaviourStays() {
        assertThat(CounterexampleText.lines(new Counterexample(List.of(FIRST, SECOND), OptionalInt.of(1)), false))
                .last()
                .isEqualTo("     stutters for ever");
    }

    @Test
    void wholeStatesAreShownWhereAsked() {
        assertThat(CounterexampleText.lines(LASSO, true))
                .containsSequence("       log: <<>>", "         log[1]: gone, was \"a\"");
    }

    @Test
    void aViolationWithoutBehaviourSaysSo() {
        assertThat(CounterexampleText.lines(new Counterexample(List.of(), OptionalInt.empty()), false))
                .containsExactly("(no behaviour: the violated property is about constants alone)");
    }

    @Test
    void theJsonIsAsTheSchemaSaysAndReadsBack() {
        for (Counterexample behaviour : List.of(
                LASSO,
                new Counterexample(List.of(), OptionalInt.empty()),
                new Counterexample(List.of(FIRST), OptionalInt.of(0)),
                new Counterexample(List.of(FIRST, SECOND), OptionalInt.empty()))) {
            String json = CounterexampleJson.write(behaviour).toString();

            assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
            assertThat(CounterexampleJson.read(CounterexampleJson.write(behaviour)))
                    .isEqualTo(behaviour);
        }
        assertThat(CounterexampleJson.write(LASSO).required("loopsTo").intValue())
                .isEqualTo(2);
    }

    @Test
    void theSchemaRefusesAnythingElse() {
        assertThat(schema.validate("{\"steps\":[{\"number\":0}]}", InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate("{\"steps\":[],\"loopsTo\":1}", InputFormat.JSON))
                .isNotEmpty();
    }

    private static Step step(Optional<Call> call, String state, List<String> changed) {
        return new Step(call, Optional.empty(), TlaText.state(state), changed);
    }

    private static Schema schema() {
        try (InputStream stream = Counterexample.class.getResourceAsStream("counterexample.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Objects.requireNonNull(stream));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
