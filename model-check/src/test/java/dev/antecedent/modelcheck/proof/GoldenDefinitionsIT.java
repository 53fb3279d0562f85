package dev.antecedent.modelcheck.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.modelcheck.Budget;
import dev.antecedent.modelcheck.Outcome;
import dev.antecedent.modelcheck.Progress;
import dev.antecedent.modelcheck.probe.GeneratedModel;
import dev.antecedent.modelcheck.tlc.TlcDistribution;
import dev.antecedent.modelcheck.tlc.TlcRunner;
import dev.antecedent.vector.LachesisVector;
import dev.antecedent.vector.VectorReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The definitions that the proof of fork safety is about say of the golden vectors what the Go library says. Small graphs
 * are asked for all pairs of events, larger ones for some; {@code -Dantecedent.golden.budget} asks for more.
 */
@Execution(ExecutionMode.CONCURRENT)
final class GoldenDefinitionsIT {

    private static final Path GOLDEN = Path.of("..", "traces", "vectors", "forkless-cause", "golden");
    private static final Path SPECS = Path.of("..", "specs").toAbsolutePath().normalize();
    private static final long BUDGET = Long.getLong("antecedent.golden.budget", 150_000);

    @TempDir
    private Path folder = Path.of("");

    private static List<Path> vectors() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private Outcome outcome(GoldenModule module, String text) throws Exception {
        List<Path> libraries = Stream.of("ForklessCause", "StakeQuorum", "lib")
                .map(SPECS::resolve)
                .toList();
        return new GeneratedModel(
                        GoldenModule.NAME, text, module.config(), libraries, new Budget(10, 1024, 600), List.of())
                .run(new TlcRunner(TlcDistribution.bundled(List.of())), folder, Progress.SILENT)
                .outcome();
    }

    @Test
    void theDefinitionsOfTheProofEqualTheGoldenVectors() throws Exception {
        GoldenModule module = new GoldenModule(BUDGET);
        for (Path file : vectors()) {
            module.add(VectorReader.read(file));
        }
        assertThat(outcome(module, module.text())).isInstanceOf(Outcome.Holds.class);
        assertThat(module.pairs()).isGreaterThan(1_500);
    }

    @Test
    void anAnswerThatIsNotTheDefinitionsIsNoticed() throws Exception {
        for (String name : List.of("crafted-count-creator-once", "crafted-fork-genesis")) {
            LachesisVector vector = VectorReader.read(GOLDEN.resolve(name + ".json"));
            GoldenModule module = new GoldenModule(BUDGET);
            module.add(vector);
            List<String> wrong = new ArrayList<>();
            wrong.add(module.text().replaceFirst(", TRUE>>", ", FALSE>>"));
            wrong.add(module.text().replaceFirst("QuorumStake = ", "QuorumStake = 1 + "));
            for (String text : wrong) {
                assertThat(text).isNotEqualTo(module.text());
                assertThat(outcome(module, text)).isInstanceOf(Outcome.Violated.class);
            }
        }
    }
}
