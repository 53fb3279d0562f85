package dev.antecedent.gate.prove;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.gate.launch.Antecedent;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code prove} as a user sees it, with a proof manager that says what it is told to say. */
final class ProveCommandIT {

    private static final String WHOLE = """
            ---- MODULE WholeProof ----
            EXTENDS Naturals
            AXIOM Zero == 0 \\in Nat
            THEOREM One == 0 + 1 \\in Nat
            <1>1. 0 \\in Nat BY Zero
            <1> QED BY <1>1
            ====
            """;

    @TempDir
    private Path project = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void oneWholeProof() throws IOException {
        module("WholeProof", WHOLE);
    }

    @Test
    void withoutAProverProofsAreParsedAndUndecided() throws IOException {
        assertThat(run()).isEqualTo(2);

        assertThat(out.toString())
                .contains("parsed        WholeProof: 1 theorem, modulo axiom Zero")
                .contains("No tlapm was found, so nothing was proved here");
    }

    @Test
    void whatTheProverProvesIsProved() throws IOException {
        assertThat(run("--tlapm", prover("[INFO]: All 2 obligations proved.", 0)))
                .isZero();

        assertThat(out.toString()).isEqualTo("proved        WholeProof: 1 theorem, modulo axiom Zero, 2 obligations\n");
    }

    @Test
    void aFailedObligationIsOne() throws IOException {
        assertThat(run("--tlapm", prover("[ERROR]: 1/2 obligations failed.", 3)))
                .isEqualTo(1);

        assertThat(out.toString())
                .contains("NOT PROVED    WholeProof: 1 of 2 obligations failed:")
                .contains("[ERROR]: 1/2 obligations failed.");
    }

    @Test
    void aProverThatSaysNothingHasProvedNothing() throws IOException {
        assertThat(run("--tlapm", prover("", 0))).isEqualTo(1);
        assertThat(run("--tlapm", prover("[INFO]: All 0 obligation proved.", 0)))
                .isEqualTo(1);
        assertThat(run("--tlapm", prover("[INFO]: All 2 obligations proved.", 3)))
                .isEqualTo(1);
    }

    @Test
    void aStepWithoutProofIsNamedAndUndecided() throws IOException {
        module("WholeProof", WHOLE.replace("<1>1. 0 \\in Nat BY Zero", "<1>1. 0 \\in Nat OMITTED"));

        assertThat(run("--tlapm", prover("[INFO]: All 1 obligation proved.", 0)))
                .isEqualTo(2);
        assertThat(out.toString())
                .contains("incomplete    WholeProof: 1 theorem")
                .contains("One is stated, not argued in full: no proof of line 5");
    }

    @Test
    void aProofThatDoesNotParseIsThreeWithItsPlace() throws IOException {
        module("WholeProof", WHOLE.replace("BY <1>1", "BY <1>2"));

        assertThat(run()).isEqualTo(3);
        assertThat(err.toString()).contains("WholeProof.tla:6:12: found that it does not parse");
    }

    @Test
    void anUnknownNameIsThreeWithTheNearest() {
        assertThat(run("WholProof")).isEqualTo(3);
        assertThat(err.toString()).contains("found no proof of this name", "WholeProof");
    }

    @Test
    void theProverIsToldWhereTheModulesAre() throws IOException {
        assertThat(run("--stretch", "3", "--tlapm", prover("\"$*\"", 1))).isEqualTo(1);

        assertThat(out.toString()).contains("--cleanfp --prefer-stdlib", "--stretch 3.0", "-I " + folder());
    }

    private String prover(String says, int status) throws IOException {
        Path script = project.resolve("tlapm");
        String text = says.startsWith("\"") ? says : "'" + says + "'";
        Files.writeString(script, "#!/bin/sh\necho " + text + " >&2\nexit " + status + "\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script.toString();
    }

    private void module(String name, String text) throws IOException {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve(name + ".tla"), text);
    }

    private Path folder() {
        return project.resolve("specs").resolve("Whole");
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("prove", "--project", project.toString()));
        all.addAll(List.of(arguments));
        CommandLine line = Antecedent.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(all.toArray(String[]::new));
    }
}
