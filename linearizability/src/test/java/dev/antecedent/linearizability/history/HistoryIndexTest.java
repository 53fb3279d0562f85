package dev.antecedent.linearizability.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Indexes of histories, also with keys that are not ours. */
final class HistoryIndexTest {

    @TempDir
    private Path folder;

    private HistoryIndex read(String json) throws IOException {
        Path file = folder.resolve("index.json");
        Files.writeString(file, json);
        return HistoryIndex.read(file);
    }

    @Test
    void absentAndNullInitialValuesDiffer() throws IOException {
        HistoryIndex index = read("""
                {"source": {"ms": [0.5, 1e3]}, "histories": [
                  {"file": "a.edn", "model": "m", "expected": true, "ms": [0.1, {"deep": []}]},
                  {"file": "b/b.edn", "model": "m", "expected": false, "initial": null},
                  {"file": "c.edn", "model": "m", "expected": false, "initial": {"x": 0}}
                ]}
                """);
        assertThat(index.entries())
                .extracting(HistoryIndex.Entry::initial)
                .containsExactly(
                        Optional.empty(),
                        Optional.of(Value.nil()),
                        Optional.of(HistoryReader.literal("test", "{:x 0}")));
        assertThat(index.entries())
                .extracting(HistoryIndex.Entry::file)
                .containsExactly(folder.resolve("a.edn"), folder.resolve("b/b.edn"), folder.resolve("c.edn"));
    }

    @Test
    void indexesBelowAreReadInTheOrderOfTheirPaths() throws IOException {
        for (String name : new String[] {"b", "a", "a/c"}) {
            Path file = Files.createDirectories(folder.resolve(name)).resolve("index.json");
            Files.writeString(file, "{\"histories\":[]}");
        }
        assertThat(HistoryIndex.below(folder))
                .extracting(index -> folder.relativize(index.file()).toString())
                .containsExactly("a/c/index.json", "a/index.json", "b/index.json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | 1:1: found no object",
                "{} | found no `histories`",
                "{\"histories\":{}} | 1:14: found histories that are no array",
                "{\"histories\":[1]} | 1:15: found no object",
                "{\"histories\":[{\"file\":1}]} | 1:23: found `1`; wanted the path",
                "{\"histories\":[{\"file\":\"a\",\"model\":\"m\"}]} | 1:15: found a history without `expected`",
                "{\"histories\":[{\"file\":\"a\",\"expected\":true}]} | without `model`",
                "{\"histories\":[{\"expected\":\"yes\"}]} | 1:27: found `yes`; wanted whether",
                "{\"histories\":[{\"initial\":0.5}]} | found `0.5`; wanted null",
                "{\"histories\":[ | malformed JSON",
                "{\"histories\":[],\"histories\":[]} | Duplicate",
                "{\"histories\":[]} {} | 1:18: found more text after the index",
                "{\"histories\":[{\"file\":\"a\\u0000b\"}]} | 1:23: found `a\\u0000b`, which no file can be called"
            })
    void aMalformedIndexIsNamedWithItsPlace(String json, String message) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(MalformedHistory.class)
                .hasMessageContaining("index.json:")
                .hasMessageContaining(message);
    }
}
