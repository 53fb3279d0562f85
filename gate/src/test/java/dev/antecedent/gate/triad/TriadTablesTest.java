package dev.antecedent.gate.triad;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.gate.result.Appendix;
import dev.antecedent.gate.run.FixtureProject;
import dev.antecedent.modelcheck.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables in README and documents are those of the code; {@code -Dgolden.write=true} brings them up to date. */
final class TriadTablesTest {

    private static final Path DOCUMENT = Path.of("../docs/triad.md");
    private static final Path README = Path.of("../README.md");

    private static final List<Appendix> ALL = TriadTables.all();

    @TempDir
    private Path folder;

    @Test
    void everyTableOfTheDocumentIsFresh() throws IOException {
        for (Appendix table : ALL) {
            isFresh(DOCUMENT, table);
        }
    }

    @Test
    void theReadmesRowsAreFresh() throws IOException {
        isFresh(README, ToleranceTable.best());
    }

    @Test
    void theyAreShownWhereTriadicConsensusIsSpecified() throws IOException {
        FixtureProject.in(folder);
        assertThat(TriadTables.of(Project.open(folder))).isEmpty();
        Path manifest = folder.resolve("specs/BoundedBuffer/manifest.yaml");
        Files.writeString(
                manifest,
                Files.readString(manifest).replace("specification: BoundedBuffer", "specification: TriadVote"));
        assertThat(TriadTables.of(Project.open(folder))).hasSameSizeAs(ALL);
    }

    @Test
    void aStaleTableIsNoticed() {
        Appendix table = ToleranceTable.best();
        String fresh = "before\n" + begin(table) + table.markdown() + end(table) + "after\n";
        assertThat(updated(fresh, table)).isEqualTo(fresh);
        assertThat(updated(fresh.replace("| 9 |", "| 8 |"), table)).isEqualTo(fresh);
    }

    @Test
    void theBoundOfAThirdToTheHeightIsMarkedWhereItDoesNotHold() {
        List<String> marked = new ArrayList<>();
        for (List<String> row : FailureTables.independent().rows()) {
            for (int column = 2; column < row.size(); column++) {
                if (row.get(column).endsWith("\u2717")) {
                    marked.add(row.get(0) + " "
                            + FailureTables.independent().headings().get(column));
                }
            }
        }
        assertThat(marked)
                .containsExactly(
                        "1 #p = 1/2",
                        "2 #p = 0.293056",
                        "2 #p = 1/3",
                        "2 #p = 1/2",
                        "3 #p = 1/3",
                        "3 #p = 1/2",
                        "4 #p = 1/3",
                        "4 #p = 1/2",
                        "5 #p = 1/2",
                        "6 #p = 1/2");
    }

    private static void isFresh(Path file, Appendix table) throws IOException {
        String text = Files.readString(file);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(file, updated(text, table));
        }
        assertThat(Files.readString(file))
                .as("%s, table %s: run this test with -Dgolden.write=true", file, table.id())
                .contains(begin(table))
                .isEqualTo(updated(text, table));
    }

    private static String updated(String text, Appendix table) {
        int begin = text.indexOf(begin(table));
        int end = text.indexOf(end(table));
        return begin < 0 || end < begin
                ? text
                : text.substring(0, begin) + begin(table) + table.markdown() + text.substring(end);
    }

    private static String begin(Appendix table) {
        return "<!-- table " + table.id() + " -->\n";
    }

    private static String end(Appendix table) {
        return "<!-- /table " + table.id() + " -->\n";
    }
}
