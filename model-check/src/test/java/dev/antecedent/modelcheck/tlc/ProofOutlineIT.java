package dev.antecedent.modelcheck.tlc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.antecedent.modelcheck.UnusableInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every proof of the kit parses, and one that is broken does not. */
class ProofOutlineIT {

    private static final Path SPECS = Path.of("..", "specs").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyProofParses() throws IOException {
        return proofs().stream()
                .map(proof -> DynamicTest.dynamicTest(
                        SPECS.relativize(proof).toString(),
                        () -> assertThat(ProofOutline.read(proof, folders()).theorems())
                                .isNotEmpty()));
    }

    @Test
    void thereAreProofs() throws IOException {
        assertThat(proofs()).hasSizeGreaterThan(3);
    }

    @Test
    void theProofOfForkSafetyHasNoGapAndTwoAxioms() throws Exception {
        ProofOutline safety =
                ProofOutline.read(SPECS.resolve("ForklessCause").resolve("ForklessCauseProof.tla"), folders());
        ProofOutline quorum =
                ProofOutline.read(SPECS.resolve("StakeQuorum").resolve("StakeQuorumProof.tla"), folders());

        assertThat(safety.isComplete() && quorum.isComplete()).isTrue();
        assertThat(safety.theorems()).extracting(ProofOutline.Theorem::name).containsExactly("ForkSafety");
        assertThat(safety.axioms()).isEmpty();
        assertThat(quorum.axioms()).containsExactly("SetInduction", "SumDef");
    }

    @Test
    void aStepThatRefersToNoStepIsRejectedWithItsPlace() throws IOException {
        Path proof = brokenSafety("BY <1>4, <1>5, <1>6", "BY <1>4, <1>5, <1>7");

        assertThatThrownBy(() -> ProofOutline.read(proof, folders()))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("<1>7");
    }

    @Test
    void aDefinitionThatThereIsNotIsRejected() throws IOException {
        Path proof = brokenSafety("DEF Witnesses", "DEF Wittnesses");

        assertThatThrownBy(() -> ProofOutline.read(proof, folders())).isInstanceOf(UnusableInput.class);
    }

    @Test
    void anOmittedProofIsAGap() throws Exception {
        Path proof = brokenSafety("BY <1>1, <1>2, <1>3, FaultAsm", "OMITTED");

        ProofOutline outline = ProofOutline.read(proof, folders());

        assertThat(outline.isComplete()).isFalse();
        assertThat(outline.theorems().get(0).gaps()).hasSize(1);
    }

    private Path brokenSafety(String right, String wrong) throws IOException {
        String text = Files.readString(SPECS.resolve("ForklessCause").resolve("ForklessCauseProof.tla"));
        assertThat(text).contains(right);
        return Files.writeString(folder.resolve("ForklessCauseProof.tla"), text.replace(right, wrong));
    }

    private static List<Path> proofs() throws IOException {
        try (Stream<Path> walk = Files.walk(SPECS, 2)) {
            return walk.filter(file -> file.getFileName().toString().endsWith("Proof.tla"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> entries = Files.list(SPECS)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }
}
