package dev.antecedent.linearizability.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.linearizability.Histories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The code in docs/testing.md is that of {@link QueueRecordingTest}, which is compiled and run. */
final class TestingDocTest {

    private static final Path DOC = Histories.home().resolve("docs/testing.md");
    private static final Path SOURCE = Histories.home()
            .resolve("linearizability/src/test/java/dev/antecedent/linearizability/testing/QueueRecordingTest.java");
    private static final Pattern SHOWN =
            Pattern.compile("<!-- snippet: (\\w+) -->\n```java\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern RUN =
            Pattern.compile("^ *// snippet: (\\w+)\n(.*?)^ *// end\n", Pattern.DOTALL | Pattern.MULTILINE);

    private static Map<String, String> snippets(Pattern pattern, String text) {
        Map<String, String> snippets = new TreeMap<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            snippets.put(matcher.group(1), matcher.group(2).stripTrailing().stripIndent());
        }
        return snippets;
    }

    @Test
    void theDocumentShowsWhatIsRun() throws IOException {
        Map<String, String> run = snippets(RUN, Files.readString(SOURCE));

        assertThat(snippets(SHOWN, Files.readString(DOC))).isEqualTo(run);
        assertThat(run).hasSize(3).allSatisfy((name, code) -> assertThat(code).isNotBlank());
    }
}
