package dev.antecedent.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no vector is refused with the place, what is there and what is wanted. */
final class VectorReaderTest {

    private static final String SMALL = "golden/crafted-count-creator-once.json";

    @TempDir
    private Path folder;

    private void assertRefused(String text, int line, int column, String found, String wanted) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.json"), text);
        assertThatThrownBy(() -> VectorReader.read(file))
                .isInstanceOf(VectorFormatException.class)
                .hasMessageStartingWith(file + ":" + line + ":" + column + ": found ")
                .hasMessageContaining(found)
                .hasMessageContaining("wanted " + wanted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"quorum\": 5, | \"quorum\": \"5\", | 9 | 11 | the string \"5\" | an integer from 0 to",
                "\"quorum\": 5, | | 1 | 1 | an object without \"quorum\" | \"quorum\"",
                "\"quorum\": 5, | \"quorum\": 5, \"qourum\": 5, | 9 | 24 | the unknown field \"qourum\" | one of [abft,",
                "\"quorum\": 5, | \"quorum\": 5, \"quorum\": 5, | 9 | 14 | a second \"quorum\" | each key once",
                "\"quorum\": 5, | \"quorum\": null, | 9 | 11 | null | a value",
                "\"quorum\": 5, | \"quorum\": 5.0, | 9 | 11 | the number 5.0 | an integer",
                "\"quorum\": 5, | \"quorum\": 99999999999999999999, | 9 | 11 | the number 9999 | an integer",
                "[\"b1x\"] | [\"b9\"] | 15 | 55 | the string \"b9\" | the id of an event above",
                "\"id\":\"c0\" | \"id\":\"a0\" | 15 | 7 | the string \"a0\" | an event that is not there yet",
                "\"creator\":3,\"seq\":1 | \"creator\":9,\"seq\":1 | 15 | 22 | the number 9 | the id of a validator",
                "\"000000\", | \"00000\", | 40 | 1 | a row of 5 | one of 6",
                "\"000000\", | \"00000x\", | 40 | 1 | the string \"00000x\" | a string of 0 and 1",
                "[1,1,1,1,2] | [1,1,1,1] | 33 | 1 | a row of 4 | one of 5",
                "\"lachesis-vectors/1\" | \"lachesis-vectors/2\" | 2 | 11 | the string \"lachesis-vectors/2\" | \"format\"",
                "\"stake\":2} | \"stake\":0} | 7 | 43 | the number 0 | an integer from 1 to 2147483647",
            })
    void whatDeviatesIsRefusedWhereItStands(
            String text, String instead, int line, int column, String found, String wanted) throws IOException {
        String right = Files.readString(Corpus.SUITE.resolve(SMALL));
        assertThat(right).contains(text);
        int at = right.indexOf(text);
        String wrong = right.substring(0, at) + (instead == null ? "" : instead) + right.substring(at + text.length());
        assertRefused(wrong, line, column, found, wanted);
    }

    @Test
    void whatIsNoRefusalMustNotBeAskedFor() throws IOException {
        String right = Files.readString(Corpus.SUITE.resolve("invalid-duplicate-event-1.json"));
        Path file = folder.resolve("accepted.json");
        Files.writeString(file, right.replace("\"error\":\"duplicate-event\"", "\"error\":\"accepted\""));
        assertThatThrownBy(() -> VectorReader.read(file)).hasMessageContaining("found \"accepted\"");
    }

    @Test
    void whatIsNoJsonIsRefused() throws IOException {
        String right = Files.readString(Corpus.SUITE.resolve(SMALL));
        assertRefused("", 1, 1, "an empty file", "a JSON object");
        assertRefused("[]", 1, 1, "an array", "a JSON object");
        assertRefused("{\"a\":".repeat(5000), 1, 81, "nesting deeper than 16", "less");
        assertRefused(right + "x", 52, 1, "malformed JSON", "a JSON object");
        Path cut = Files.writeString(folder.resolve("cut.json"), right.substring(0, right.length() / 2));
        assertThatThrownBy(() -> VectorReader.read(cut)).hasMessageContaining("malformed JSON");
    }

    @Test
    void aFrameProfileThatIsNoneIsRefused() throws IOException {
        String right = Files.readString(Corpus.SUITE.resolve("trap-always-strict-1.json"));
        assertRefused(
                right.replace("\"lenient\"", "\"loose\""), 5, 49, "the string \"loose\"", "\"strict\" or \"lenient\"");
    }

    @Test
    void aHostileSizeIsRefusedBeforeItIsRead() throws IOException {
        Path file = folder.resolve("large.json");
        Files.write(file, new byte[JsonFile.BYTES_MAX + 1]);
        assertThatThrownBy(() -> VectorReader.read(file)).hasMessageContaining("more than 16777216 bytes");
    }
}
