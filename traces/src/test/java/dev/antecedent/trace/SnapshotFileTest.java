package dev.antecedent.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.antecedent.snapshot.file.Flaw;
import dev.antecedent.snapshot.file.GlobalSnapshot;
import dev.antecedent.snapshot.file.SnapshotReading;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SnapshotFileTest {

    private static final Path FOLDER = Path.of(System.getProperty("antecedent.home", ".."), "traces", "snapshots");

    @TempDir
    Path temporary;

    static Stream<Map.Entry<String, GlobalSnapshot>> samples() {
        return SampleSnapshots.all().entrySet().stream();
    }

    /** The committed files are what their definitions say; {@code -Dantecedent.corpus.write} writes them. */
    @ParameterizedTest
    @MethodSource("samples")
    void theFileIsWhatItsDefinitionSays(Map.Entry<String, GlobalSnapshot> sample) throws IOException {
        Path committed = FOLDER.resolve(sample.getKey());
        if (System.getProperty("antecedent.corpus.write") != null) {
            SnapshotFile.write(committed, sample.getValue());
        }
        Path again = temporary.resolve(sample.getKey());
        SnapshotFile.write(again, sample.getValue());

        assertThat(committed).hasSameBinaryContentAs(again);
        assertThat(SnapshotFile.read(committed)).isEqualTo(new SnapshotReading.Read(sample.getValue()));
    }

    @Test
    void nothingElseLiesInTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(SampleSnapshots.all().keySet());
        }
    }

    @Test
    void anOlderFileIsReplacedAndNothingIsLeftBehind() throws IOException {
        Path file = Files.writeString(temporary.resolve("x.snapshot"), "older");

        SnapshotFile.write(file, marker());

        assertThat(SnapshotFile.read(file)).isInstanceOf(SnapshotReading.Read.class);
        assertThat(temporary).isDirectoryContaining(path -> path.equals(file));
        assertThat(temporary.toFile().list()).hasSize(1);
    }

    @Test
    void aFailedWriteLeavesNothing() {
        assertThatIOException()
                .isThrownBy(
                        () -> SnapshotFile.write(temporary.resolve("missing").resolve("x.snapshot"), marker()));
        assertThat(temporary.toFile().list()).isEmpty();
    }

    @Test
    void whatIsNoSnapshotIsAResult() throws IOException {
        Path file = Files.writeString(temporary.resolve("x.snapshot"), "{}");

        assertThat(SnapshotFile.read(file))
                .isInstanceOfSatisfying(
                        SnapshotReading.Rejected.class,
                        why -> assertThat(why.flaw()).isEqualTo(Flaw.MAGIC));
        assertThatIOException().isThrownBy(() -> SnapshotFile.read(temporary.resolve("missing")));
    }

    /** A file of 2 GiB and more, which no array holds; its header tells. */
    @Test
    void aFileThatIsTooLargeIsNotRead() throws IOException {
        Path file = temporary.resolve("x.snapshot");
        SnapshotFile.write(file, marker());
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[] {-1, -1, -1, -1}), 10);
            channel.write(ByteBuffer.wrap(new byte[1]), 1L << 31);
        }

        assertThat(SnapshotFile.read(file))
                .isInstanceOfSatisfying(
                        SnapshotReading.Rejected.class,
                        why -> assertThat(why.flaw()).isEqualTo(Flaw.SIZE));
    }

    private static GlobalSnapshot marker() {
        return Objects.requireNonNull(SampleSnapshots.all().get("marker.snapshot"));
    }
}
