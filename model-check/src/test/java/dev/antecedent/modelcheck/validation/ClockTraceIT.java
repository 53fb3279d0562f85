package dev.antecedent.modelcheck.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.modelcheck.Progress;
import dev.antecedent.modelcheck.Project;
import dev.antecedent.modelcheck.tlc.TlcDistribution;
import dev.antecedent.modelcheck.tlc.TlcRunner;
import dev.antecedent.protocol.clock.VectorClockFactory;
import dev.antecedent.simulation.Pace;
import dev.antecedent.simulation.Scenario;
import dev.antecedent.simulation.TraceRecorder;
import dev.antecedent.simulation.fault.NetworkFaults;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Trace;
import dev.antecedent.trace.TraceStep;
import dev.antecedent.trace.TraceWriter;
import dev.antecedent.trace.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Recorded runs of the vector clock, as they were and with one thing wrong. */
@Execution(ExecutionMode.CONCURRENT)
class ClockTraceIT {

    private static final Path HOME = Path.of(System.getProperty("antecedent.home", ".."));
    private static final int WRONG = 40;

    @TempDir
    private Path folder;

    @Test
    void aRecordedRunIsAccepted() throws Exception {
        TraceVerdict verdict = validate(recorded(1000));

        assertThat(verdict).isInstanceOfSatisfying(TraceVerdict.Accepted.class, accepted -> {
            assertThat(accepted.events()).isEqualTo(1000);
            assertThat(accepted.observability().percent()).isGreaterThanOrEqualTo(80);
        });
    }

    static Stream<Arguments> wrongs() {
        return Stream.of(
                Arguments.of(
                        "a changed clock value", (UnaryOperator<List<TraceStep>>) ClockTraceIT::withOtherValue, WRONG),
                Arguments.of(
                        "a changed process", (UnaryOperator<List<TraceStep>>) ClockTraceIT::withOtherProcess, WRONG),
                Arguments.of("a changed action", (UnaryOperator<List<TraceStep>>) ClockTraceIT::withOtherAction, WRONG),
                Arguments.of(
                        "a duplicated line", (UnaryOperator<List<TraceStep>>) ClockTraceIT::duplicated, WRONG + 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongs")
    void aWrongLineIsRejectedByItsIndex(String what, UnaryOperator<List<TraceStep>> wrong, long index)
            throws Exception {
        assertThat(rejectedAt(wrong)).as(what).isEqualTo(index);
    }

    @Test
    void aDroppedLineIsNoticedWhereItsProcessActsNext() throws Exception {
        List<TraceStep> steps = recorded(60).steps();
        Value process = process(steps.get(WRONG - 1));
        long next = steps.stream()
                .skip(WRONG)
                .filter(step -> process.equals(step.call().arguments().get("process")))
                .findFirst()
                .orElseThrow()
                .index();

        assertThat(rejectedAt(lines -> {
                    lines.remove(WRONG - 1);
                    return lines;
                }))
                .isBetween((long) WRONG, next - 1);
    }

    @Test
    void swappedLinesOfOneProcessAreRejectedAtTheFirst() throws Exception {
        List<TraceStep> steps = recorded(60).steps();
        int first = 0;
        while (!steps.get(first).call().arguments().containsKey("process")
                || !process(steps.get(first))
                        .equals(steps.get(first + 1).call().arguments().get("process"))) {
            first++;
        }
        int at = first;

        assertThat(rejectedAt(lines -> {
                    lines.add(at, lines.remove(at + 1));
                    return lines;
                }))
                .isEqualTo(at + 1L);
    }

    private long rejectedAt(UnaryOperator<List<TraceStep>> change) throws Exception {
        Trace trace = recorded(60);
        List<TraceStep> steps = new ArrayList<>();
        for (TraceStep step : change.apply(new ArrayList<>(trace.steps()))) {
            steps.add(new TraceStep(steps.size() + 1L, step.call(), step.observed(), step.partial()));
        }
        TraceVerdict verdict = validate(new Trace(trace.header(), trace.initial(), steps));
        assertThat(verdict).isInstanceOf(TraceVerdict.Rejected.class);
        Rejection rejection = ((TraceVerdict.Rejected) verdict).rejection();
        assertThat(rejection.notes()).isEmpty();
        assertThat(rejection.fileLine()).isEqualTo((int) rejection.line().index() + 1);
        assertThat(rejection.frontier()).hasSize(1);
        assertThat(rejection.frontier().get(0).nearest()).isPresent();
        return rejection.line().index();
    }

    private static List<TraceStep> withOtherValue(List<TraceStep> lines) {
        return replaced(lines, step -> {
            Value.Function clock = (Value.Function)
                    Objects.requireNonNull(step.observed().variables().get("clock"));
            Map<Value, Value> changed = new LinkedHashMap<>();
            clock.mapping().forEach((process, vector) -> {
                Map<Value, Value> entries = new LinkedHashMap<>(((Value.Function) vector).mapping());
                entries.replaceAll((of, n) -> Value.of(((Value.Int) n).value() + 1));
                changed.put(process, Value.function(entries));
            });
            return new TraceStep(
                    step.index(), step.call(), State.of(Map.of("clock", Value.function(changed))), step.partial());
        });
    }

    private static List<TraceStep> withOtherProcess(List<TraceStep> lines) {
        return replaced(
                lines,
                step -> with(
                        step,
                        step.call().with("process", Value.of(process(step).equals(Value.of("p0")) ? "p1" : "p0"))));
    }

    private static List<TraceStep> withOtherAction(List<TraceStep> lines) {
        return replaced(
                lines,
                step -> with(
                        step, Call.of("Lose").with("message", Value.sequence(List.of(Value.of("p0"), Value.of(1))))));
    }

    private static List<TraceStep> duplicated(List<TraceStep> lines) {
        lines.add(WRONG, lines.get(WRONG - 1));
        return lines;
    }

    private static TraceStep with(TraceStep step, Call call) {
        return new TraceStep(step.index(), call, step.observed(), step.partial());
    }

    private static List<TraceStep> replaced(List<TraceStep> lines, UnaryOperator<TraceStep> change) {
        lines.set(WRONG - 1, change.apply(lines.get(WRONG - 1)));
        return lines;
    }

    private static Value process(TraceStep step) {
        return Objects.requireNonNull(step.call().arguments().get("process"));
    }

    private static Trace recorded(int events) {
        Map<String, Value> constants =
                Map.of("Process", Value.set(List.of(Value.of("p0"), Value.of("p1"), Value.of("p2"))));
        return TraceRecorder.record(
                new VectorClockFactory().create(constants),
                constants,
                new Scenario(7, events, Pace.USUAL, NetworkFaults.USUAL));
    }

    private TraceVerdict validate(Trace trace) throws Exception {
        Path file = folder.resolve("trace.ndjson");
        TraceWriter.write(file, trace);
        return new TraceValidator(
                        new TlcRunner(TlcDistribution.bundled()), Project.open(HOME), ValidationOptions.DEFAULT)
                .validate(file, Progress.SILENT);
    }
}
