package dev.antecedent.gate.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.gate.ExitCode;
import dev.antecedent.gate.Golden;
import dev.antecedent.gate.launch.Invocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verbs on vectors as a user meets them. */
final class VectorsCommandTest {

    private static final Path SUITE = Path.of("../traces/vectors/forkless-cause");
    private static final Path ONCE = SUITE.resolve("golden/crafted-count-creator-once.json");

    @TempDir
    private Path folder;

    private Path changed(String name, Path original, String text, String instead) throws IOException {
        String right = Files.readString(original);
        assertThat(right).contains(text);
        return Files.writeString(folder.resolve(name), right.replace(text, instead));
    }

    @Test
    void allGoldenVectorsAgree() {
        Invocation run = Invocation.of(
                "vectors", "verify", "--quiet", SUITE.resolve("golden").toString());
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .matches("\\d+ vectors: \\d+ agree, 0 differ; [\\d,]+ values compared;"
                        + " 2 with claims of frames judged lenient\\.\\R");
    }

    @Test
    void whatAgreesSaysHowMuchWasCompared() throws IOException {
        Invocation run = Invocation.of("vectors", "verify", "--verbose", ONCE.toString());
        assertThat(run.status()).isZero();
        Golden.holds("vectors-agrees.txt", run.out());
    }

    @Test
    void theFirstDifferenceIsShownWithTheDrawing() throws IOException {
        Path wrong = changed("wrong.json", ONCE, "\"100000\"]", "\"000000\"]");
        Invocation run = Invocation.of("vectors", "verify", wrong.toString(), ONCE.toString());
        assertThat(run.status()).isEqualTo(1);
        Golden.holds("vectors-differs.txt", run.out().replace(folder + "/", ""));
    }

    @Test
    void lowClaimsAreSaidToBeLenient() {
        Path low = SUITE.resolve("golden/random-32-n4-e80-c0-nofork-underclaimed-frames.json");
        assertThat(Invocation.of("vectors", "verify", low.toString()).out())
                .contains("    claims of frames judged lenient: event d001 claims frame 1 where 2 is the maximum");
    }

    @Test
    void malformedInputIsThreeWithThePlaceAndTheOthersAreVerified() throws IOException {
        Path bad = changed("bad.json", ONCE, "\"quorum\": 5", "\"quorum\": -5");
        Invocation run = Invocation.of("vectors", "verify", bad.toString(), ONCE.toString(), folder + "/none.json");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err())
                .contains(bad + ":9:11: found the number -5, wanted an integer from 0 to 2147483647")
                .contains("none.json: there is no such file");
        assertThat(run.out()).contains("3 vectors: 1 agree, 0 differ, 2 unusable");
        assertThat(Invocation.of("vectors", "verify").status()).isEqualTo(3);
        assertThat(Invocation.of("vectors", "verify", folder + "/").status()).isEqualTo(3);
    }

    @Test
    void aSuiteIsHeldAgainstItsIndex() throws IOException {
        Path vector = SUITE.resolve("trap-zero-is-a-place-1.json");
        Files.copy(vector, folder.resolve("trap-zero-is-a-place-1.json"));
        assertThat(VectorSuite.of(folder).exitCode()).isEqualTo(ExitCode.AS_EXPECTED);

        String index = "{\"format\":\"antecedent-vectors/1\",\"suite\":\"s\",\"count\":1,\"generator\":\"g\","
                + "\"version\":\"1\",\"claims\":[],\"cases\":[{\"id\":\"gone\",\"file\":\"gone.json\",\"reason\":\"r\"}]}";
        Files.writeString(folder.resolve("index.json"), index);
        assertThat(VectorSuite.of(folder).exitCode()).isEqualTo(ExitCode.VIOLATED);
        assertThat(VectorSuite.of(folder).lines())
                .contains(
                        "index.json: gone.json is indexed as gone, and the vector there is none",
                        "index.json: trap-zero-is-a-place-1.json is indexed as nothing, and the vector there is"
                                + " trap-zero-is-a-place-1");

        Files.writeString(folder.resolve("index.json"), index.replace("\"count\":1", "\"count\":2"));
        assertThat(VectorSuite.of(folder).exitCode()).isEqualTo(ExitCode.UNUSABLE);
    }

    @Test
    void helpHasExamples() {
        assertThat(Invocation.of("vectors", "verify", "--help").out()).contains("antecedent vectors verify --quiet");
        assertThat(Invocation.of("vectors", "generate", "--help").out()).contains("antecedent vectors generate -o");
        assertThat(Invocation.of("vectors").status()).isEqualTo(3);
    }
}
