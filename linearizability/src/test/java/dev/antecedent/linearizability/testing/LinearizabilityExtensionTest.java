package dev.antecedent.linearizability.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.ModelDefinition;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.model.Step;
import dev.antecedent.linearizability.recording.Recorder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Sample tests, those that must fail among them, run inside these tests; by themselves they are never run. */
final class LinearizabilityExtensionTest {

    /** A register that forgets its first write when it is written by another process: broken in every schedule. */
    private static final class ForgetfulRegister {
        private final List<Integer> written = new ArrayList<>(List.of(0));

        synchronized void write(int value) {
            written.add(value);
        }

        synchronized int read() {
            return written.get(Math.max(0, written.size() - 2));
        }
    }

    @Linearizable(model = "register", initial = "0")
    static class SampleOfABrokenObject {
        @Test
        void staleReads(Recorder recorder) {
            ForgetfulRegister register = new ForgetfulRegister();
            Concurrently.run(2, number -> recorder.process(number).run("write", 1, () -> register.write(1)));
            recorder.process(0).run("write", 2, () -> register.write(2));
            recorder.process(1).call("read", register::read);
        }
    }

    static class SampleOfARightObject {
        @RepeatedTest(3)
        @Linearizable(model = "register", initial = "0")
        void freshReads(Recorder recorder) {
            int[] value = {0};
            Concurrently.run(3, number -> {
                recorder.process(number).run("write", number, () -> {
                    synchronized (value) {
                        value[0] = number;
                    }
                });
                recorder.process(number).call("read", () -> {
                    synchronized (value) {
                        return value[0];
                    }
                });
            });
        }
    }

    /** Set-up and test share a recorder. */
    @Linearizable(model = "register", initial = "0")
    static class SampleWithSetUp {
        @BeforeEach
        void writes(Recorder recorder) {
            recorder.process(0).run("write", 5, () -> {});
        }

        @Test
        void readsWhatTheSetUpWrote(Recorder recorder) {
            recorder.process(0).call("read", () -> 5);
        }

        @Test
        void readsWhatWasBefore(Recorder recorder) {
            recorder.process(0).call("read", () -> 0);
        }
    }

    static class SampleThatRecordsNothing {
        @Test
        @Linearizable(model = "register")
        void forgets(Recorder recorder) {
            recorder.process(0);
        }
    }

    static class SampleThatFailsByItself {
        @Test
        @Linearizable(model = "register", initial = "0")
        void twice(Recorder recorder) {
            recorder.process(0).call("read", () -> 7);
            throw new IllegalStateException("the test's own failure");
        }
    }

    static class SampleThatIsUndecided {
        @Test
        @Linearizable(model = "cas-register", initial = "0", configurations = 1)
        void hard(Recorder recorder) {
            for (Operation operation : UndecidedHistory.make().operations()) {
                recorder.process(operation.process().toString()).invoke("cas", operation.argument());
            }
            for (Operation operation : UndecidedHistory.make().operations()) {
                recorder.process(operation.process().toString()).ok();
            }
        }
    }

    /** A switch: on, off, and nothing twice. */
    record Switch(boolean on) implements SequentialModel {
        @Override
        public Step step(Operation operation) {
            boolean wanted = operation.f().equals("on");
            return wanted == on
                    ? new Step.Inconsistent("it is " + operation.f() + " already")
                    : new Step.Next(new Switch(wanted));
        }
    }

    static final class SwitchDefinition implements ModelDefinition {
        @Override
        public String name() {
            return "switch";
        }

        @Override
        public SequentialModel initially(Optional<Value> initial) {
            return new Switch(false);
        }

        @Override
        public Optional<Operation> judged(History history, Operation operation) {
            return Optional.of(operation);
        }
    }

    @Linearizable(definedBy = SwitchDefinition.class)
    static class SampleWithAModelOfItsOwn {
        @Test
        void onAndOff(Recorder recorder) {
            recorder.process(0).run("on", null, () -> {});
            recorder.process(0).run("off", null, () -> {});
        }

        @Test
        void onAndOn(Recorder recorder) {
            recorder.process(0).run("on", null, () -> {});
            recorder.process(0).run("on", null, () -> {});
        }
    }

    static class SampleWithWrongAnnotations {
        @Test
        @Linearizable(model = "regster")
        void misspelt(Recorder recorder) {
            recorder.process(0).call("read", () -> 0);
        }

        @Test
        @Linearizable(model = "register", definedBy = SwitchDefinition.class)
        void both(Recorder recorder) {
            recorder.process(0).call("read", () -> 0);
        }

        @Test
        @ExtendWith(LinearizabilityExtension.class)
        void none(Recorder recorder) {
            recorder.process(0).call("read", () -> 0);
        }
    }

    private static org.junit.platform.testkit.engine.Events tests(Class<?> sample) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(sample))
                .execute()
                .testEvents();
    }

    private static List<Throwable> failures(Class<?> sample) {
        return tests(sample)
                .failed()
                .map(event -> event.getRequiredPayload(org.junit.platform.engine.TestExecutionResult.class)
                        .getThrowable()
                        .orElseThrow())
                .toList();
    }

    @Test
    void aBrokenObjectFailsWithTheExplanation() {
        assertThat(failures(SampleOfABrokenObject.class))
                .singleElement()
                .isInstanceOf(AssertionError.class)
                .extracting(Throwable::getMessage)
                .asString()
                .startsWith(
                        "The history is not linearizable, by the model register, initially 0:\n\nviolated  staleReads")
                .contains("read -> 1");
    }

    @Test
    void aRightObjectPassesAndEachRepetitionIsAHistoryOfItsOwn() {
        tests(SampleOfARightObject.class)
                .assertStatistics(statistics -> statistics.started(3).succeeded(3));
    }

    @Test
    void setUpAndTestShareARecorder() {
        assertThat(tests(SampleWithSetUp.class).succeeded().map(Event::getTestDescriptor))
                .singleElement()
                .asString()
                .contains("readsWhatTheSetUpWrote");
        assertThat(failures(SampleWithSetUp.class)).hasSize(1);
    }

    @Test
    void aTestThatRecordsNothingFails() {
        assertThat(failures(SampleThatRecordsNothing.class))
                .singleElement()
                .extracting(Throwable::getMessage)
                .asString()
                .startsWith("Nothing was recorded, so nothing was judged; take a Recorder");
    }

    @Test
    void aTestThatFailsByItselfKeepsItsFailureAndGetsTheViolation() {
        assertThat(failures(SampleThatFailsByItself.class)).singleElement().satisfies(failure -> {
            assertThat(failure).hasMessage("the test's own failure");
            assertThat(failure.getSuppressed()[0]).hasMessageStartingWith("The history is not linearizable");
        });
    }

    @Test
    void anUndecidedTestFailsAndSaysSo() {
        assertThat(failures(SampleThatIsUndecided.class))
                .singleElement()
                .extracting(Throwable::getMessage)
                .asString()
                .startsWith("The history may or may not be linearizable: a limit was reached");
    }

    @Test
    void aModelOfOnesOwnJudges() {
        assertThat(failures(SampleWithAModelOfItsOwn.class))
                .singleElement()
                .extracting(Throwable::getMessage)
                .asString()
                .contains("by the model switch", "it is on already");
    }

    @Test
    void wrongAnnotationsAreExplained() {
        assertThat(failures(SampleWithWrongAnnotations.class))
                .extracting(failure -> String.valueOf(failure.getMessage()))
                .anyMatch(message -> message.startsWith("no model `regster`; there are "))
                .anyMatch(message ->
                        message.equals("@Linearizable wants either model = \"...\" or definedBy = ....class"))
                .anyMatch(message -> message.startsWith("no @Linearizable on "))
                .hasSize(3);
    }
}
