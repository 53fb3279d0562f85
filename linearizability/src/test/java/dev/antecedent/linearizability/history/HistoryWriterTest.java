package dev.antecedent.linearizability.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HistoryWriterTest {

    private static final History HISTORY = new HistoryBuilder("h")
            .add(Value.of(0), EventType.INVOKE, "write", Value.of(3), Value.of("x"), BigInteger.valueOf(12))
            .add(Value.of("b"), EventType.INVOKE, "read", Value.nil())
            .add(Value.of(0), EventType.OK, "write", null)
            .add(Value.of("b"), EventType.INFO, "", null)
            .build();

    @Test
    void anEventIsALineAndWhatItLacksIsLeftOut() {
        assertThat(HistoryWriter.text(HISTORY)).isEqualTo("""
                        {"process":0,"type":"invoke","f":"write","value":3,"key":"x","time":12}
                        {"process":"b","type":"invoke","f":"read","value":null}
                        {"process":0,"type":"ok","f":"write"}
                        {"process":"b","type":"info"}
                        """);
    }

    @Test
    void aHistoryWithoutEventsIsNoEmptyFile() {
        assertThat(HistoryWriter.text(new HistoryBuilder("h").build())).isEqualTo("[]\n");
    }

    @Test
    void aMapWithKeysThatJsonDoesNotHaveIsRefused() {
        History history = new HistoryBuilder("h")
                .add(Value.of(0), EventType.INVOKE, "write", new Value.Entries(Map.of(Value.of(3), Value.nil())))
                .build();

        assertThatThrownBy(() -> HistoryWriter.text(history))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a map with key 3; wanted texts as keys, JSON has no others: use an array of pairs");
    }

    @Test
    void halfACharacterIsRefused() {
        History history = new HistoryBuilder("h")
                .add(Value.of(0), EventType.INVOKE, "write", Value.of("a\ud800"))
                .build();

        assertThatThrownBy(() -> HistoryWriter.text(history))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("half of a surrogate pair");
    }

    @Test
    void aFileIsCompleteAndAlone(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("new/h.ndjson");
        HistoryWriter.write(new HistoryBuilder("h").build(), file);
        HistoryWriter.write(HISTORY, file);

        assertThat(HistoryReader.read(file, Optional.empty()).operations()).isEqualTo(HISTORY.operations());
        try (Stream<Path> files = Files.list(file.resolveSibling(""))) {
            assertThat(files).containsExactly(file);
        }
    }
}
