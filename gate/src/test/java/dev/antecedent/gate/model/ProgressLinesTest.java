package dev.antecedent.gate.model;

import static dev.antecedent.linearizability.testing.LinearizabilityAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.ModelDefinition;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.model.Step;
import dev.antecedent.linearizability.recording.Recorder;
import dev.antecedent.linearizability.testing.Concurrently;
import dev.antecedent.modelcheck.Budget;
import dev.antecedent.modelcheck.Coverage;
import dev.antecedent.modelcheck.Expectation;
import dev.antecedent.modelcheck.Manifest;
import dev.antecedent.modelcheck.ModelEntry;
import dev.antecedent.modelcheck.ModelQueue;
import dev.antecedent.modelcheck.ModelQueue.Listener;
import dev.antecedent.modelcheck.ModelRun;
import dev.antecedent.modelcheck.Outcome;
import dev.antecedent.modelcheck.Profile;
import dev.antecedent.modelcheck.SpecFolder;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CyclicBarrier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Models end in several threads at once; the lines about them are numbered as if they had ended one by one. */
final class ProgressLinesTest {

    private static final int THREADS = 3;
    private static final int RUNS = 20;
    private static final Pattern NUMBERED = Pattern.compile("\\[(\\d+) of \\d+\\].*\\R");

    /** What the sequential object does: it counts from 1, without a gap. */
    record Numbering(long last) implements SequentialModel {
        @Override
        public Step step(Operation operation) {
            return operation.isPending() || operation.result().equals(Value.of(last + 1))
                    ? new Step.Next(new Numbering(last + 1))
                    : new Step.Inconsistent("the next number is " + (last + 1));
        }
    }

    record NumberingDefinition(String name) implements ModelDefinition {
        @Override
        public SequentialModel initially(Optional<Value> initial) {
            return new Numbering(0);
        }

        @Override
        public Optional<Operation> judged(History history, Operation operation) {
            return Optional.of(operation);
        }
    }

    /** Keeps for each thread what it wrote last. */
    private static final class OwnText extends Writer {
        private final ThreadLocal<StringBuilder> text = ThreadLocal.withInitial(StringBuilder::new);

        @Override
        public void write(char[] characters, int from, int length) {
            text.get().append(characters, from, length);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}

        long takeNumber() {
            String line = text.get().toString();
            text.remove();
            Matcher matcher = NUMBERED.matcher(line);
            assertThat(matcher.matches()).as(line).isTrue();
            return Long.parseLong(matcher.group(1));
        }
    }

    /** A broken twin: two threads read the number before either writes it, in every schedule. */
    private static final class NumbersTwice implements Listener {
        private final CyclicBarrier bothHaveRead = new CyclicBarrier(2);
        private final PrintWriter out;
        private volatile int done;

        NumbersTwice(PrintWriter out) {
            this.out = out;
        }

        @Override
        public void finished(ModelQueue.Task task, ModelRun run) {
            int number = done + 1;
            try {
                bothHaveRead.await();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            done = number;
            out.printf("[%d of 2] %s%n", number, task.name());
        }
    }

    private static ModelQueue.Task task() {
        ModelEntry model = new ModelEntry(
                "Model",
                "Model.tla",
                "Model.cfg",
                "",
                List.of(),
                Profile.QUICK,
                new Expectation.Passes(OptionalLong.empty(), OptionalInt.empty()),
                "",
                Optional.empty(),
                new Budget(1, 64, 1),
                1,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        Manifest manifest = new Manifest("Spec", "", List.of(), Map.of(), List.of(model), List.of());
        return new ModelQueue.Task(new SpecFolder(Path.of("Spec"), manifest), model);
    }

    private static History recorded(Listener listener, OwnText text, int threads, int runs) {
        ModelRun run = new ModelRun(new Outcome.Holds(), 1, 1, OptionalInt.of(1), Coverage.NONE, 1, false);
        ModelQueue.Task task = task();
        Recorder recorder = new Recorder("progress lines");
        Concurrently.run(threads, number -> {
            for (int i = 0; i < runs; i++) {
                recorder.process(number).call("finished", () -> {
                    listener.finished(task, run);
                    return text.takeNumber();
                });
            }
        });
        return recorder.history();
    }

    @RepeatedTest(3)
    void modelsThatEndAtOnceAreNumberedOneByOne() {
        OwnText text = new OwnText();
        ProgressLines lines = new ProgressLines(new PrintWriter(text), false, THREADS * RUNS);

        assertThat(recorded(lines, text, THREADS, RUNS)).isLinearizableTo(new NumberingDefinition("numbering"));
    }

    @Test
    void aNumberGivenTwiceIsNoticed() {
        OwnText text = new OwnText();

        assertThat(recorded(new NumbersTwice(new PrintWriter(text)), text, 2, 1))
                .isNotLinearizableTo(new NumberingDefinition("numbering"));
    }
}
