package dev.antecedent.gate.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.gate.launch.Antecedent;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The verb that measures, on histories so small that nothing is measured. */
final class BenchCommandTest {

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

    @Test
    void everyGroupHasALine() throws IOException {
        Files.writeString(folder.resolve("a.edn"), "[]");
        Files.writeString(
                folder.resolve("index.json"),
                "{\"histories\":[{\"file\":\"a.edn\",\"model\":\"register\",\"expected\":true}]}");
        assertThat(run("bench", "history", "--all", folder.toString(), "--repeats", "2"))
                .isZero();
        assertThat(out.toString()).startsWith("group ").containsPattern("(?m)^\\. +1 +0 +[0-9.]+ +[0-9.]+$");
    }

    @Test
    void misuseIsStatusThree() {
        assertThat(run("bench")).isEqualTo(3);
        assertThat(run("bench", "history")).isEqualTo(3);
        assertThat(run("bench", "history", "--long", "--repeats", "0")).isEqualTo(3);
        assertThat(run("bench", "history", "--all", folder.toString())).isEqualTo(3);
        assertThat(run("bench", "history", "--all", folder.toString(), "--peer", "me"))
                .isEqualTo(3);
        assertThat(err.toString()).contains("unknown peer 'me', wanted porcupine", "found no indexed history");
    }
}
