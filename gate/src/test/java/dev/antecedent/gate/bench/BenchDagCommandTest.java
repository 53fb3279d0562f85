package dev.antecedent.gate.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.gate.launch.Antecedent;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The verb that measures the index, on graphs so small that nothing is measured. */
final class BenchDagCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        CommandLine line = Antecedent.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }

    private Path peer(String round) throws IOException {
        Path program = folder.resolve("peer");
        Files.writeString(program, "#!/bin/sh\nwhile read -r line; do\n" + round + "\ndone\n");
        return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }

    private int runBeside(Path peer) {
        return run(
                "bench",
                "dag",
                "--validators",
                "4",
                "--events",
                "5",
                "--queries",
                "10",
                "--repeats",
                "1",
                "--warm-up",
                "0",
                "--peer",
                peer.toString());
    }

    @Test
    void everyPhaseHasALine() {
        assertThat(run(
                        "bench",
                        "dag",
                        "--validators",
                        "4",
                        "--validators",
                        "7",
                        "--events",
                        "40",
                        "--forks",
                        "3",
                        "--queries",
                        "50",
                        "--repeats",
                        "2",
                        "--warm-up",
                        "0"))
                .isZero();
        assertThat(out.toString())
                .containsPattern("(?m)^ +4 +40 +3 adding, events +[0-9,]+ +[0-9,]+$")
                .containsPattern("(?m)^ +4 +40 +3 adding and N queries each, events +[0-9,]+ +[0-9,]+$")
                .containsPattern("(?m)^ +7 +40 +3 random queries, queries +[0-9,]+ +[0-9,]+$")
                .containsPattern("(?m)^ +7 +40 +3 bytes of heap an event +[0-9,]+$");
    }

    @Test
    void aPeerIsComparedAndItsAnswersToo() throws IOException {
        Path peer = peer("echo '{\"add\":{\"nanos\":5000,\"yes\":0},\"addAndAsk\":{\"nanos\":7,\"yes\":-1},"
                + "\"ask\":{\"nanos\":9,\"yes\":-1},\"bytes\":50}'");
        assertThat(runBeside(peer)).isZero();
        assertThat(out.toString())
                .containsPattern("(?m)^ +4 +5 +0 adding, events +[0-9,]+ +[0-9,]+ +1,000,000 +1,000,000 +[0-9.]+$")
                .containsPattern("random queries, queries .* answers differ: yes [0-9]+ times here, -1 times there")
                .containsPattern("bytes of heap an event .* 10\n");
    }

    @Test
    void aPeerThatFailsIsStatusThree() throws IOException {
        assertThat(runBeside(peer("exit 1"))).isEqualTo(3);
        assertThat(err.toString()).contains("ended before its round was done");
        assertThat(runBeside(peer("echo what"))).isEqualTo(3);
        assertThat(err.toString()).contains("has no answer to read");
        assertThat(runBeside(folder.resolve("nobody"))).isEqualTo(3);
        assertThat(err.toString()).contains("found no program to run beside; give lachesis-base, the path of one");
    }

    @Test
    void misuseIsStatusThree() {
        assertThat(run("bench", "dag", "--validators", "0")).isEqualTo(3);
        assertThat(run("bench", "dag", "--events", "0")).isEqualTo(3);
        assertThat(run("bench", "dag", "--parents", "-1")).isEqualTo(3);
        assertThat(run("bench", "dag", "--queries", "-1")).isEqualTo(3);
        assertThat(run("bench", "dag", "--forks", "-1")).isEqualTo(3);
        assertThat(run("bench", "dag", "--warm-up", "-1")).isEqualTo(3);
        assertThat(run("bench", "dag", "--repeats", "0")).isEqualTo(3);
        assertThat(run("bench", "dag", "--validators", "3", "--forks", "1")).isEqualTo(3);
        assertThat(run("bench", "dag", "--scale", "--peer", "peer")).isEqualTo(3);
        assertThat(err.toString())
                .contains("--scale measures alone", "--events 0: wanted at least 1", "wanted at least 4 validators");
    }
}
