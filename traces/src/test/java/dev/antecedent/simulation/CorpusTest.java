package dev.antecedent.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.linearizability.CheckedHistory;
import dev.antecedent.linearizability.HistoryCheck;
import dev.antecedent.linearizability.catalog.Models;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.HistoryWriter;
import dev.antecedent.linearizability.verdict.Verdict;
import dev.antecedent.trace.TraceReader;
import dev.antecedent.trace.TraceWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed traces are what their definitions say, to the byte; {@code -Dantecedent.corpus.write} writes them. */
class CorpusTest {

    private static final Path FOLDER = Path.of(System.getProperty("antecedent.home", ".."), "traces", "corpus");
    private static final int BYTES_MAX = 300_000;

    @TempDir
    Path temporary;

    static Stream<Corpus> corpus() {
        return Stream.of(
                        Corpus.all(),
                        DagCorpus.all(),
                        TriadCorpus.all(),
                        ChoicesCorpus.all(),
                        LedgerCorpus.all(),
                        SyncCorpus.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void theFileIsWhatItsDefinitionSays(Corpus corpus) throws IOException {
        Path committed = FOLDER.resolve(corpus.file());
        if (System.getProperty("antecedent.corpus.write") != null) {
            TraceWriter.write(committed, corpus.trace());
        }
        Path again = temporary.resolve(corpus.file());
        TraceWriter.write(again, corpus.trace());

        assertThat(committed).hasSameBinaryContentAs(again);
        assertThat(Files.size(committed)).isLessThan(BYTES_MAX);
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void theImplementationDisagreesWhereItShould(Corpus corpus) throws IOException {
        assertThat(Replay.firstDisagreement(TraceReader.read(FOLDER.resolve(corpus.file()))))
                .isEqualTo(corpus.rejectedAt());
    }

    @Test
    void theTableInTheReadmeNamesEachFileWithItsLine() throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve("README.md"));

        assertThat(corpus())
                .allSatisfy(corpus -> assertThat(lines)
                        .anyMatch(line -> line.startsWith("| `" + corpus.file() + "` | "
                                + (corpus.rejectedAt().isPresent()
                                        ? "rejected at " + corpus.rejectedAt().getAsLong()
                                        : "accepted")
                                + " |")));
    }

    /** The run in which one liar is too much for a quorum of two: what its clients saw is not linearizable. */
    @Test
    void theHistoryOfTheTwoQuorumsIsKept() {
        Path kept = FOLDER.resolve("../../linearizability/histories/bad/kv-two-quorums.ndjson");
        History history = TriadCorpus.TWO_QUORUMS.record().history();

        assertThat(kept).hasContent(HistoryWriter.text(history));
        CheckedHistory checked =
                HistoryCheck.of(Models.named("kv").orElseThrow()).check(history);
        assertThat(checked.verdict()).isInstanceOf(Verdict.Violated.class);
    }

    @Test
    void nothingElseLiesInTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".ndjson")))
                    .containsExactlyInAnyOrderElementsOf(
                            corpus().map(Corpus::file).toList());
        }
    }
}
