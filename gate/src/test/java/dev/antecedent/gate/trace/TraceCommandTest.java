package dev.antecedent.gate.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.gate.Golden;
import dev.antecedent.gate.launch.Antecedent;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

final class TraceCommandTest {

    private static final Path CORPUS = Path.of(System.getProperty("antecedent.home", ".."), "traces", "corpus");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        CommandLine line = Antecedent.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }

    @ParameterizedTest
    @CsvSource({"VectorClock,vector-clock-1000.ndjson", "LamportClock,lamport-clock-1000.ndjson"})
    void theCorpusIsWhatTheCommandRecords(String spec, String committed) {
        Path file = folder.resolve("t.ndjson");

        assertThat(run("trace", "record", "--spec", spec, "--seed", "7", "--events", "1000", "-o", file.toString()))
                .isZero();
        assertThat(file).hasSameBinaryContentAs(CORPUS.resolve(committed));
        assertThat(out.toString().strip()).isEqualTo(file + ": 1000 events of " + spec + ", 3 processes, seed 7");
    }

    /** With a buffered stream, as the real one is: what is not flushed is never seen. */
    @Test
    void theMessageAboutAMalformedTraceIsSeen() throws IOException {
        Path file = Files.writeString(folder.resolve("t.ndjson"), "nonsense\n");
        CommandLine line = Antecedent.commandLine();
        line.setErr(new PrintWriter(new BufferedWriter(err), true));

        assertThat(line.execute("trace", "validate", file.toString())).isEqualTo(3);
        assertThat(err.toString()).contains(file.toString(), "malformed JSON");
    }

    @Test
    void everyOptionReachesTheRun() throws IOException {
        Path file = folder.resolve("t.ndjson");

        assertThat(run(
                        "trace",
                        "record",
                        "--spec",
                        "VectorClock",
                        "--processes",
                        "5",
                        "--events",
                        "20",
                        "--delay",
                        "2..9",
                        "--drop",
                        "30%",
                        "--duplicate",
                        "1",
                        "--reorder",
                        "0%",
                        "-o",
                        file.toString()))
                .isZero();
        assertThat(Files.readAllLines(file))
                .hasSize(22)
                .first()
                .asString()
                .contains("[\"p0\",\"p1\",\"p2\",\"p3\",\"p4\"]", "\"delay\":\"2..9\"", "\"drop\":\"30%\"")
                .contains("\"duplicate\":\"1%\"", "\"reorder\":\"0%\"", "\"seed\":1}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--spec;Nope;no implementation is called \"Nope\"; there are CausalHistory, LamportClock, VectorClock",
                "--spec;TriadicConsensus;--events: TriadicConsensus is stuck after",
                "--events;0;--events: found 0, wanted 1 to 1000000",
                "--events;x;'x' is not a long",
                "--processes;65;--processes: found 65, wanted 1 to 64",
                "--drop;101%;a chance is 0% to 100%; found 101%",
                "--drop;half;found \"half\", wanted a whole chance such as 5%",
                "--delay;0..3;a range of ticks is FIRST..LAST within 1..1000000; found 0..3",
                "--delay;soon;found \"soon\", wanted a range of ticks such as 1..30",
                "--sed;7;Unknown option"
            },
            ignoreLeadingAndTrailingWhitespace = true,
            quoteCharacter = '`')
    void nonsenseIsRefusedWithASentence(String option, String value, String first) throws IOException {
        String spec = option.equals("--spec") ? value : "VectorClock";
        String file = folder.resolve("t.ndjson").toString();
        int status = option.equals("--spec")
                ? run("trace", "record", "--spec", spec, "-o", file)
                : run("trace", "record", "--spec", spec, option, value, "-o", file);

        assertThat(status).isEqualTo(3);
        assertThat(err.toString()).startsWith("antecedent: ").contains(first);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void anUnwritablePlaceIsNamed() {
        Path nowhere = folder.resolve("nowhere");

        assertThat(run(
                        "trace",
                        "record",
                        "--spec",
                        "VectorClock",
                        "-o",
                        nowhere.resolve("t").toString()))
                .isEqualTo(3);
        assertThat(err).hasToString("antecedent: " + nowhere + ": there is no such file; check the path\n");
        assertThat(run("trace", "record", "--spec", "VectorClock", "-o", folder.toString()))
                .isEqualTo(3);
    }

    @Test
    void aTraceIsDrawnInSpaceAndTime() throws IOException {
        assertThat(run(
                        "trace",
                        "show",
                        CORPUS.resolve("vector-clock-1000.ndjson").toString(),
                        "--to",
                        "25"))
                .isZero();
        Golden.holds("trace-show-vector-clock.txt", out.toString());
    }

    @Test
    void aForeignTraceIsDrawnByTheSameConventions() throws IOException {
        Path file = Files.writeString(folder.resolve("t.ndjson"), """
                {"format":"antecedent-trace/1","spec":"Lock","constants":{}}
                {"i":0,"action":"Init","state":{"holder":{"#model":"Nobody"}}}
                {"i":1,"action":"Ask","args":{"process":"alice"},"state":{"waiting":{"#set":["alice"]}}}
                {"i":2,"action":"Hear","args":{"process":"robert","message":["alice",{"stamp":1}]}}
                {"i":3,"action":"Tick"}
                {"i":4,"action":"Take","args":{"process":"robert"},"state":{"turn":{"robert":2},"holder":"robert"},"partial":["turn"]}
                {"end":true,"events":4}
                """);

        assertThat(run("trace", "show", file.toString())).isZero();
        Golden.holds("trace-show-foreign.txt", out.toString());
    }

    @Test
    void aMalformedTraceIsRejectedWithItsPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("t.ndjson"), "{\"format\":\"antecedent-trace/1\",\n");

        assertThat(run("trace", "show", file.toString())).isEqualTo(3);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).startsWith("antecedent: " + file + ":1:").contains("found ", "wanted ");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aFolderOrNothingIsNoTrace() {
        assertThat(run("trace", "show", folder.toString())).isEqualTo(3);
        assertThat(run("trace", "show", folder.resolve("none").toString())).isEqualTo(3);
        assertThat(run("trace", "show", folder.toString(), "--from", "3", "--to", "2"))
                .isEqualTo(3);
        assertThat(run("trace")).isEqualTo(3);
        assertThat(err.toString().lines().filter(line -> line.startsWith("antecedent: ")))
                .hasSize(4);
    }
}
