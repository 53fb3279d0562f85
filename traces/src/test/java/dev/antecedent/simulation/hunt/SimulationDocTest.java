package dev.antecedent.simulation.hunt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The code in docs/simulation.md is that of the ticket office, which is compiled and run. */
class SimulationDocTest {

    private static final Path HOME = Path.of(System.getProperty("antecedent.home", ".."));
    private static final Path SOURCE =
            HOME.resolve("traces/src/test/java/dev/antecedent/simulation/hunt/TicketOffice.java");
    private static final Pattern SHOWN =
            Pattern.compile("<!-- snippet: (\\w+) -->\n```java\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern RUN =
            Pattern.compile("^ *// snippet: (\\w+)\n(.*?)^ *// end\n", Pattern.DOTALL | Pattern.MULTILINE);

    @Test
    void theDocumentShowsWhatIsRun() throws IOException {
        Map<String, String> run = snippets(RUN, Files.readString(SOURCE));

        assertThat(snippets(SHOWN, Files.readString(HOME.resolve("docs/simulation.md"))))
                .isEqualTo(run);
        assertThat(run).containsOnlyKeys("office", "watch", "stage", "schedule");
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
