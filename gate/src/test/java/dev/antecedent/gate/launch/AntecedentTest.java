package dev.antecedent.gate.launch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.gate.UnusableInputException;
import dev.antecedent.modelcheck.Problem;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What a user sees of a failure, and the exit code that goes with it. */
final class AntecedentTest {

    private final StringWriter err = new StringWriter();

    @Command(name = "fail")
    private record FailingVerb(Callable<Integer> work) implements Callable<Integer> {
        @Override
        public Integer call() throws Exception {
            return work.call();
        }
    }

    private int run(Callable<Integer> work, String... arguments) {
        CommandLine line = Antecedent.commandLine(new FailingVerb(work));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }

    private static Integer unusable() {
        throw new UnusableInputException(Problem.at(Path.of("a.tla"), 3, 7, "found X, wanted Y; write Y"));
    }

    private static Integer faulty() {
        throw new IllegalStateException("broken\nsecond line");
    }

    @Test
    void badInputIsOneMessageWithItsPlaceAndStatusThree() {
        assertThat(run(AntecedentTest::unusable, "fail")).isEqualTo(3);
        assertThat(err.toString().lines()).containsExactly("antecedent: a.tla:3:7: found X, wanted Y; write Y");
    }

    @Test
    void debugAddsTheStackTrace() {
        assertThat(run(AntecedentTest::unusable, "fail", "--debug")).isEqualTo(3);
        assertThat(err.toString()).contains("at dev.antecedent", "antecedent: a.tla:3:7:");
    }

    @Test
    void aMissingFileIsNamed() {
        int status = run(
                () -> {
                    throw new NoSuchFileException("t.ndjson");
                },
                "fail");
        assertThat(status).isEqualTo(3);
        assertThat(err.toString().lines())
                .containsExactly("antecedent: t.ndjson: there is no such file; check the path");
    }

    @Test
    void anUnexpectedFailureIsOneLineAndStatusSeventy() {
        assertThat(run(AntecedentTest::faulty, "fail")).isEqualTo(70);
        assertThat(err.toString().lines()).hasSize(1).first().asString().contains("broken", "--debug");
    }

    /** Status 1, the JVM's own, would say that something was violated. */
    @Test
    void anErrorOfTheMachineIsOneLineAndStatusSeventy() {
        int status = run(
                () -> {
                    throw new OutOfMemoryError("Java heap space");
                },
                "fail");
        assertThat(status).isEqualTo(70);
        assertThat(err.toString().lines()).hasSize(1).first().asString().contains("out of memory", "-Xmx");
    }

    @Test
    void anEndlessRecursionIsOneLineAndStatusSeventy() {
        int status = run(
                () -> {
                    throw new StackOverflowError();
                },
                "fail");
        assertThat(status).isEqualTo(70);
        assertThat(err.toString().lines()).hasSize(1).first().asString().contains("StackOverflowError", "--debug");
    }

    @Test
    void anUnknownOptionIsAMisuse() {
        assertThat(run(() -> 0, "fail", "--nope")).isEqualTo(3);
        assertThat(err.toString()).contains("--nope", "Try 'antecedent fail --help'");
    }

    @Test
    void noVerbIsAMisuse() {
        assertThat(run(() -> 0)).isEqualTo(3);
    }
}
