package dev.antecedent.gate.history;

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

/** Showing histories as a user meets it: files, messages and exit status. */
final class HistoryShowCommandTest {

    private static final String STALE = """
            [{:process 0, :type :invoke, :f :write, :value 1}
             {:process 0, :type :ok, :f :write, :value 1}
             {:process 1, :type :invoke, :f :read, :value nil}
             {:process 1, :type :ok, :f :read, :value 7}]
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int show(Object... arguments) {
        CommandLine line = Antecedent.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(Stream.concat(
                        Stream.of("history", "show"), Arrays.stream(arguments).map(Object::toString))
                .toArray(String[]::new));
    }

    private Path stale() throws IOException {
        return Files.writeString(folder.resolve("stale.edn"), STALE);
    }

    @Test
    void theEndOfTheNameSaysWhatIsWritten() throws IOException {
        Path page = folder.resolve("deep/er/page.HTML");
        Path drawing = folder.resolve("drawing.svg");
        Path text = folder.resolve("text.txt");
        assertThat(show(stale(), "-o", page)).isZero();
        assertThat(show(stale(), "--output", drawing)).isZero();
        assertThat(show(stale(), "-o", text)).isZero();
        assertThat(page).content().startsWith("<!DOCTYPE html>").contains("not judged");
        assertThat(drawing).content().startsWith("<svg ").contains("not judged");
        assertThat(text).content().contains("1  ┬  process 0  invoke write 1").doesNotContain("violated");
        assertThat(out.toString() + err).isEmpty();
    }

    @Test
    void aViolationIsShownAndIsStatusZero() throws IOException {
        Path page = folder.resolve("page.html");
        assertThat(show("--model", "register", stale(), "-o", page)).isZero();
        assertThat(page).content().contains("✗", "read -&gt; 7", "the value is 1, not 7");
        assertThat(show("--model", "register", stale())).isZero();
        assertThat(out.toString()).startsWith("violated  ").contains("● ", "1. write 1: 1");
    }

    @Test
    void theInitialValueIsJudgedFrom() throws IOException {
        Path history = Files.writeString(folder.resolve("read.edn"), STALE.replace(":value 7", ":value 1"));
        Path page = folder.resolve("page.html");
        assertThat(show("--model", "register", "--initial", "4", history, "-o", page))
                .isZero();
        assertThat(page).content().contains("✓", "<dt>initially</dt>\n<dd>4</dd>");
    }

    @Test
    void thePictureIsTheSameEachTime() throws IOException {
        Path one = folder.resolve("one.html");
        Path two = folder.resolve("two.html");
        show("--model", "register", stale(), "-o", one);
        show("--model", "register", stale(), "-o", two);
        assertThat(one).hasSameBinaryContentAs(two);
    }

    @Test
    void misuseIsStatusThreeAndWritesNothing() throws IOException {
        assertThat(show(stale(), "-o", folder.resolve("a.png"))).isEqualTo(3);
        assertThat(show(stale(), "-o", folder.resolve("html"))).isEqualTo(3);
        assertThat(show(stale(), stale(), "-o", folder.resolve("a.html"))).isEqualTo(3);
        assertThat(show(stale(), "--initial", "1")).isEqualTo(3);
        assertThat(show(stale(), "--model", "abacus")).isEqualTo(3);
        assertThat(show(stale(), "--model", "counter", "--initial", ":x")).isEqualTo(3);
        assertThat(err.toString())
                .contains(
                        "unknown kind of picture, wanted a name that ends in .html, .svg or .txt",
                        "found 2 files for one",
                        "--initial needs --model",
                        "unknown model 'abacus', wanted one of",
                        "--initial: found a counter that starts at \"x\"");
        assertThat(folder).isDirectoryNotContaining(file -> !file.endsWith("stale.edn"));
    }

    @Test
    void aTargetThatCannotBeWrittenIsStatusThreeWithOneMessage() throws IOException {
        Path directory = Files.createDirectory(folder.resolve("folder.html"));
        assertThat(show(stale(), "-o", directory)).isEqualTo(3);
        assertThat(show(stale(), "-o", stale().resolve("below.html"))).isEqualTo(3);
        assertThat(err.toString().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("antecedent: " + folder))
                .anySatisfy(line -> assertThat(line).endsWith("found a folder, wanted the name of a file"))
                .anySatisfy(line -> assertThat(line).contains("below.html: cannot be written"));
    }

    @Test
    void theHistoryIsNotOverwrittenByItsPicture() throws IOException {
        Path history = Files.writeString(folder.resolve("history.txt"), STALE);
        assertThat(show(history, "-o", history)).isEqualTo(3);
        assertThat(history).hasContent(STALE);
        assertThat(err.toString()).contains("is the history itself");
    }

    @Test
    void malformedInputIsStatusThreeAndLeavesNoPicture() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.edn"), "[{:process 0, :type :invoke, :f :write, :value 1.5}]");
        assertThat(show(bad, "-o", folder.resolve("bad.html"))).isEqualTo(3);
        assertThat(err.toString()).startsWith("antecedent: " + bad + ":1:48:");
        assertThat(folder.resolve("bad.html")).doesNotExist();
    }
}
