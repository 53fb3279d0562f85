package dev.antecedent.dag.concurrent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The code in docs/models.md is that of this package, which is compiled and run. */
class ModelsDocTest {

    private static final Path SOURCES = Path.of("src/test/java/dev/antecedent/dag/concurrent");
    private static final Pattern SHOWN =
            Pattern.compile("<!-- snippet: (\\w+) -->\n```java\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern RUN =
            Pattern.compile("^ *// snippet: (\\w+)\n(.*?)^ *// end\n", Pattern.DOTALL | Pattern.MULTILINE);

    @Test
    void theDocumentShowsWhatIsRun() throws IOException {
        Map<String, String> run = new TreeMap<>();
        for (String name : new String[] {"GrowingGraphDefinition", "RecordedIndex", "ConcurrentIndexTest"}) {
            run.putAll(snippets(RUN, Files.readString(SOURCES.resolve(name + ".java"))));
        }

        assertThat(snippets(SHOWN, Files.readString(Path.of("../docs/models.md"))))
                .isEqualTo(run);
        assertThat(run).hasSize(4).allSatisfy((name, code) -> assertThat(code).isNotBlank());
    }

    private static Map<String, String> snippets(Pattern pattern, String text) {
        Map<String, String> snippets = new TreeMap<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            snippets.put(matcher.group(1), matcher.group(2).stripTrailing().stripIndent());
        }
        return snippets;
    }
}
