package dev.antecedent.linearizability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.antecedent.linearizability.catalog.Models;
import dev.antecedent.linearizability.history.HistoryIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every history whose verdict is known gets that verdict: our own, and recorded ones of other projects. */
final class IndexedHistoriesTest {

    private static final Path OWN = Histories.home().resolve("linearizability/histories");
    private static final Path GIVEN =
            Histories.home().resolve("../shared/histories").normalize();

    @TestFactory
    Stream<DynamicTest> everyOwnHistoryGetsTheVerdictOfItsIndex() throws IOException {
        return tests(OWN);
    }

    @Test
    void everyOwnHistoryIsIndexedInTheFolderOfItsVerdict() throws IOException {
        List<HistoryIndex.Entry> entries = entries(OWN);
        try (Stream<Path> files = Files.walk(OWN, 2)) {
            assertThat(files.filter(file -> Files.isRegularFile(file) && !file.endsWith("index.json")))
                    .containsExactlyInAnyOrderElementsOf(
                            entries.stream().map(HistoryIndex.Entry::file).toList());
        }
        assertThat(entries)
                .allSatisfy(entry -> assertThat(OWN.relativize(entry.file()).startsWith("good"))
                        .isEqualTo(entry.expected()));
    }

    @TestFactory
    Stream<DynamicTest> everyGivenHistoryGetsTheVerdictOfItsIndex() throws IOException {
        if (!Files.isDirectory(GIVEN)) {
            System.out.println("skipped: the recorded histories of other projects are not in " + GIVEN);
        }
        assumeTrue(Files.isDirectory(GIVEN), "no recorded histories of other projects in " + GIVEN);
        return tests(GIVEN);
    }

    private static Stream<DynamicTest> tests(Path folder) throws IOException {
        return entries(folder).stream()
                .filter(entry -> Models.named(entry.model()).isPresent())
                .map(entry ->
                        DynamicTest.dynamicTest(folder.relativize(entry.file()).toString(), () -> judge(entry)));
    }

    private static void judge(HistoryIndex.Entry entry) throws IOException {
        HistoryCheck standard = HistoryCheck.of(Histories.model(entry.model()));
        HistoryCheck check = new HistoryCheck(standard.model(), entry.initial(), Optional.empty(), standard.limits());
        CheckedHistory checked = check.check(entry.file());
        assertThat(checked.verdict().word())
                .as(() -> VerdictText.of(checked))
                .isEqualTo(entry.expected() ? "holds" : "violated");
    }

    private static List<HistoryIndex.Entry> entries(Path folder) throws IOException {
        List<HistoryIndex.Entry> entries = new ArrayList<>();
        HistoryIndex.below(folder).forEach(index -> entries.addAll(index.entries()));
        return entries;
    }
}
