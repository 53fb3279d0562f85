package dev.antecedent.gate.dag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.gate.launch.Antecedent;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Showing graphs as a user meets it: files, messages and exit status. */
final class DagShowCommandTest {

    private static final Path VECTORS = Path.of("../traces/vectors/forkless-cause/golden");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int show(Object... arguments) {
        CommandLine line = Antecedent.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(
                Stream.concat(Stream.of("dag", "show"), Arrays.stream(arguments).map(Object::toString))
                        .toArray(String[]::new));
    }

    private Path written(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void theEndOfTheNameSaysWhatIsWritten() throws IOException {
        Path vector = VECTORS.resolve("crafted-fork-mid.json");
        Path page = folder.resolve("deep/er/page.HTML");
        assertThat(show(vector, "-o", page)).isZero();
        assertThat(show(vector, "-o", folder.resolve("a.svg"))).isZero();
        assertThat(show(vector, "--output", folder.resolve("a.txt"))).isZero();
        assertThat(page).content().startsWith("<!DOCTYPE html>").contains("crafted-fork-mid");
        assertThat(folder.resolve("a.svg")).content().startsWith("<svg ");
        assertThat(out.toString() + err).isEmpty();
        assertThat(show(vector)).isZero();
        assertThat(folder.resolve("a.txt")).hasContent(out.toString());
    }

    @Test
    void everythingIsComputedAndNothingCopiedFromTheFile() throws IOException {
        String vector = Files.readString(VECTORS.resolve("crafted-fork-of-fork.json"));
        int cause = vector.indexOf("\"forklessCause\"");
        String lying = vector.substring(0, cause) + vector.substring(cause).replaceFirst("\"0000", "\"1111");
        assertThat(lying).isNotEqualTo(vector);
        Path one = folder.resolve("one.html");
        Path two = folder.resolve("two.html");
        assertThat(show(written("true.json", vector), "-o", one)).isZero();
        assertThat(show(written("lying.json", lying), "-o", two)).isZero();
        assertThat(one).hasSameBinaryContentAs(two);
    }

    @Test
    void aVectorThatClaimsLowFramesIsShownLenient() {
        assertThat(show(VECTORS.resolve("random-32-n4-e80-c0-nofork-underclaimed-frames.json")))
                .isZero();
        assertThat(out.toString()).contains("claimed frames: lenient: event ", " claims frame ");
    }

    @Test
    void theFirstEventsAloneMayBeShown() {
        Path vector = VECTORS.resolve("crafted-honest-rounds.json");
        assertThat(show(vector, "--first", 3)).isZero();
        assertThat(out.toString()).contains("  events: 3\n");
        assertThat(show(vector, "--first", 0)).isEqualTo(3);
        assertThat(err.toString()).contains("--first: found 0, wanted 1 or more");
    }

    @Test
    void whatIsWrongIsSaidWithItsPlace() throws IOException {
        assertThat(show(written("bad.txt", "a  b\na1\n   b1(a9)\n"))).isEqualTo(3);
        assertThat(err.toString())
                .isEqualTo("antecedent: " + folder.resolve("bad.txt")
                        + ":3:7: found a9, wanted an event above or to the left\n");
        err.getBuffer().setLength(0);
        assertThat(show(written("bad.json", "{\n \"format\": 7}\n"))).isEqualTo(3);
        assertThat(err.toString()).startsWith("antecedent: " + folder.resolve("bad.json") + ":2:12: found ");
        err.getBuffer().setLength(0);
        assertThat(show(written("high.txt", "a  b\na1 b1\na2@9(b1)\n"))).isEqualTo(3);
        assertThat(err.toString())
                .startsWith(
                        "antecedent: " + folder.resolve("high.txt") + ":3:1: found event a2: found frame 9, wanted 1");
        assertThat(err.toString().lines()).hasSize(1);
    }

    @Test
    void misuseIsStatusThreeAndWritesNothing() throws IOException {
        Path graph = written("graph.txt", "a\na1\n");
        assertThat(show(graph, "-o", folder.resolve("a.png"))).isEqualTo(3);
        assertThat(show(graph, "-o", graph)).isEqualTo(3);
        assertThat(show(folder)).isEqualTo(3);
        assertThat(show(folder.resolve("absent.json"))).isEqualTo(3);
        assertThat(show(graph, "-o", Files.createDirectory(folder.resolve("d.html"))))
                .isEqualTo(3);
        assertThat(err.toString())
                .contains(
                        "unknown kind of picture, wanted a name that ends in .html, .svg or .txt",
                        "is the graph itself",
                        "found a folder, wanted a vector or a drawing",
                        "absent.json: there is no such file",
                        "found a folder, wanted the name of a file");
        assertThat(graph).hasContent("a\na1\n");
    }

    @Test
    void moreEventsThanAnybodyLooksThroughAreRefused() throws IOException {
        StringBuilder chain = new StringBuilder("a\n");
        for (int i = 0; i <= DagFile.EVENTS_MAX; i++) {
            chain.append('e').append(i).append('\n');
        }
        Path graph = written("long.txt", chain.toString());
        assertThat(show(graph)).isEqualTo(3);
        assertThat(err.toString()).contains("found 5001 events, wanted 5000 at most; --first 5000 shows");
        assertThat(show(graph, "--first", 10)).isZero();
    }
}
