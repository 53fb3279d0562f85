package dev.antecedent.modelcheck.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.modelcheck.Progress;
import dev.antecedent.modelcheck.Project;
import dev.antecedent.modelcheck.tlc.TlcDistribution;
import dev.antecedent.modelcheck.tlc.TlcRunner;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Traces of a small specification that is not the kit's, with an action that nobody logs and a choice of the start. */
@Execution(ExecutionMode.CONCURRENT)
class TankTraceIT {

    private static final Path PROJECT = Path.of("src/test/resources/tank");

    /** The leak makes the search deeper than the trace is long, which must not count. */
    @Test
    void anImpossibleSecondLineIsRejectedWhateverTheDepth() throws Exception {
        assertThat(report("impossible-second")).isEqualTo("""
                        t.ndjson:3: rejected: no behaviour of Tank matches line i = 2 of 3
                          recorded   Fill with amount = 1, then valve = "shut"
                          the lines before it are matched and lead to 4 states
                          state
                             /\\ level = 0
                             /\\ valve = "open"
                          enabled    Shut, Fill(1), Fill(2), Fill(3)
                          nearest    Fill(1), which differs in
                            valve: recorded "shut", possible "open"
                          state
                             /\\ level = 1
                             /\\ valve = "open"
                          enabled    Shut, Fill(1), Fill(2), Leak
                          nearest    Fill(1), which differs in
                            valve: recorded "shut", possible "open"
                          state
                             /\\ level = 2
                             /\\ valve = "open"
                          enabled    Shut, Fill(1), Leak
                          nearest    Fill(1), which differs in
                            valve: recorded "shut", possible "open"
                          and 1 further states
                        """);
    }

    @Test
    void anImpossibleStartIsRejectedAtLineZero() throws Exception {
        assertThat(report("impossible-start"))
                .startsWith("t.ndjson:2: rejected: no behaviour of Tank matches line i = 0 of 1\n")
                .contains("    level: recorded 9, possible 0\n");
    }

    /** Line 2 leaves the amount out, and between the lines there are leaks that nobody recorded. */
    @Test
    void hiddenChoicesAreAllFollowed() throws Exception {
        assertThat(validate("leaks-between", 0)).isInstanceOf(TraceVerdict.Accepted.class);
    }

    @Test
    void aTraceThatRecordsTooLittleIsUndecided() throws Exception {
        assertThat(validate("weak", 80))
                .isInstanceOfSatisfying(
                        TraceVerdict.Undecided.class,
                        undecided -> assertThat(
                                        undecided.observability().orElseThrow().percent())
                                .isLessThan(80));
    }

    @Test
    void aValueOfAnotherTypeDoesNotMatch() throws Exception {
        assertThat(report("other-types"))
                .contains("rejected: no behaviour of Tank matches line i = 1")
                .contains("valve: recorded 7, possible \"open\"");
    }

    @ParameterizedTest
    @CsvSource({
        "unknown-action, 'unknown-action.ndjson:2:1: found the action \"Opne\", wanted one of Open, Shut, Fill, Leak'",
        "unknown-argument, 'unknown-argument.ndjson:2:1: found the argument \"width\"'",
        "redefined, 'redefined.ndjson:1:1: found the constant \"Amount\", wanted only Capacity, as Tank declares'",
        "missing-constant, 'missing-constant.ndjson:1:1: The constant parameter Capacity has no value under'",
        "unknown-variable, 'unknown-variable.ndjson:2:1: found the variable \"vlave\", wanted one of {\"level\"'",
        "truncated, 'truncated.ndjson:3:1: found the end of the file'",
        "no-action, 'no-action.ndjson: found a trace without any action'",
        "no-such-file, 'no-such-file.ndjson: found no such file'"
    })
    void whatIsNoTraceOfTheSpecificationIsUnusable(String name, String message) throws Exception {
        assertThat(validate(name, 80))
                .isInstanceOfSatisfying(
                        TraceVerdict.Unusable.class,
                        unusable -> assertThat(unusable.problem().toString()).contains(message));
    }

    private static String report(String name) throws Exception {
        return TraceReport.of("t.ndjson", validate(name, 80));
    }

    private static TraceVerdict validate(String name, int observability) throws Exception {
        return new TraceValidator(
                        new TlcRunner(TlcDistribution.bundled()),
                        Project.open(PROJECT),
                        ValidationOptions.DEFAULT.withObservability(observability))
                .validate(PROJECT.resolve(name + ".ndjson"), Progress.SILENT);
    }
}
