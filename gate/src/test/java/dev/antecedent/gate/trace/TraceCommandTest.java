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

    private static final String LOSES_MONEY = """
            {"format":"antecedent-trace/1","spec":"ShardSnapshot","constants":{"Process":{"#set":["p0","p1"]},"Amount":{"#set":[5]},"Initial":10,"NoSnapshot":{"#model":"NoSnapshot"}}}
            {"i":1,"action":"Transfer","args":{"process":"p0","recipient":"p1","amount":5}}
            {"i":2,"action":"TakeSnapshot","args":{"process":"p0"}}
            {"i":3,"action":"TakeSnapshot","args":{"process":"p1"}}
            {"i":4,"action":"Receive","args":{"process":"p1","message":["p0",1]}}
            {"i":5,"action":"Local","args":{"process":"p1"}}
            {"end":true,"events":5}
            """;

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
    void theEndOfTheNameSaysWhatIsWritten() {
        String trace = CORPUS.resolve("vector-clock-1000.ndjson").toString();
        Path page = folder.resolve("deep/er/page.HTML");
        String cut = "p0=3,p1=4,p2=2";

        assertThat(run("trace", "show", trace, "--cut", cut, "-o", page.toString()))
                .isZero();
        assertThat(run(
                        "trace",
                        "show",
                        trace,
                        "--to",
                        "9",
                        "-o",
                        folder.resolve("a.svg").toString()))
                .isZero();
        assertThat(run(
                        "trace",
                        "show",
                        trace,
                        "--output",
                        folder.resolve("a.txt").toString()))
                .isZero();
        assertThat(page).content().startsWith("<!DOCTYPE html>").contains("cut (p0=3,p1=4,p2=2) is");
        assertThat(folder.resolve("a.svg")).content().startsWith("<svg ").contains("VectorClock: 1000 actions");
        assertThat(out.toString() + err).isEmpty();
        assertThat(run("trace", "show", trace)).isZero();
        assertThat(folder.resolve("a.txt")).hasContent(out.toString());
    }

    @Test
    void whereTheProtocolRecordsSnapshotsTheirCutIsShown() throws IOException {
        Path file = Files.writeString(folder.resolve("t.ndjson"), LOSES_MONEY);

        assertThat(run("trace", "show", file.toString())).isZero();
        assertThat(out.toString())
                .contains(
                        "The cut of snapshot 1 (p0=1,p1=0) is consistent",
                        "In the channels is 5 from p0 at 1 to p1 at 4.");
        assertThat(run("trace", "show", file.toString(), "--snapshot", "2")).isEqualTo(3);
        assertThat(err.toString()).contains("--snapshot: There is no cut: no process recorded snapshot 2.");
        out.getBuffer().setLength(0);
        assertThat(run("trace", "show", file.toString(), "--cut", "p0=0,p1=3")).isZero();
        assertThat(out.toString())
                .contains("is not consistent: received before it and sent after it is 5 from p0 at 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--cut;p0=3;--cut: found no place in p1, wanted one in each lane: p0=0,p1=0,p2=0",
                "--cut;p0=3,p1=1,p2=9999;--cut: found p2=9999, wanted 0 to ",
                "--cut;half;--cut: found \"half\", wanted LANE=STEPS with a lane of p0, p1, p2",
                "--snapshot;0;--snapshot: found 0, wanted 1 or more",
                "--snapshot;1;--snapshot: found a trace in which no process is known to record snapshots",
                "--snapshot;x;'x' is not an int",
                "-o;a.png;unknown kind of picture, wanted a name that ends in .html, .svg or .txt",
                "--from;-1;found -1 to"
            },
            quoteCharacter = '`')
    void nonsenseAboutAPictureIsRefused(String option, String value, String sentence) {
        String trace = CORPUS.resolve("vector-clock-1000.ndjson").toString();

        assertThat(run("trace", "show", trace, option, value)).isEqualTo(3);
        assertThat(err.toString()).startsWith("antecedent: ").contains(sentence);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aPictureIsNotWrittenOverItsTraceNorOverAFolder() throws IOException {
        Path trace = Files.writeString(folder.resolve("t.txt"), LOSES_MONEY);

        assertThat(run("trace", "show", trace.toString(), "-o", trace.toString()))
                .isEqualTo(3);
        assertThat(run(
                        "trace",
                        "show",
                        trace.toString(),
                        "-o",
                        Files.createDirectory(folder.resolve("d.svg")).toString()))
                .isEqualTo(3);
        assertThat(run("trace", "show", trace.toString(), "--cut", "p0=1,p1=0", "--snapshot", "1"))
                .isEqualTo(3);
        assertThat(err.toString())
                .contains(
                        "is the trace itself",
                        "found a folder, wanted the name of a file",
                        "found both, wanted one cut");
        assertThat(trace).hasContent(LOSES_MONEY);
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
