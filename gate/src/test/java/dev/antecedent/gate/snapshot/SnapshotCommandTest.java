package dev.antecedent.gate.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.clock.VectorTimestamp;
import dev.antecedent.gate.Golden;
import dev.antecedent.gate.launch.Invocation;
import dev.antecedent.snapshot.file.GlobalSnapshot;
import dev.antecedent.snapshot.file.RecordedProcess;
import dev.antecedent.trace.SnapshotFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Snapshots as a user meets them: files, messages and exit status. */
final class SnapshotCommandTest {

    private static final Path SAMPLES = Path.of("../traces/snapshots");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"marker", "published", "inconsistent"})
    void aSnapshotIsShown(String name) throws IOException {
        Invocation run = Invocation.of("snapshot", "show", sample(name));

        assertThat(run.status()).isZero();
        Golden.holds("snapshot-" + name + ".txt", run.out());
    }

    @Test
    void longOnesAreCutShort() {
        Invocation run = Invocation.of("snapshot", "show", sample("marker"), "--first", "0");

        assertThat(run.out())
                .contains("  and 1 account more; --first 1 shows all", "  and 1 transfer more")
                .doesNotContain("alice");
    }

    /** Names come from a file that anybody may have written. */
    @Test
    void namesCannotMoveTheCursor() throws IOException {
        ProcessId process = new ProcessId("a\u001b[2J");
        RecordedProcess own =
                new RecordedProcess(new TreeMap<>(Map.of("x\r", 1L)), VectorTimestamp.of(Map.of(process, 0L)));
        Path file = folder.resolve("x.snapshot");
        SnapshotFile.write(file, new GlobalSnapshot(7, 1, new TreeMap<>(Map.of(process, own)), List.of()));

        Invocation run = Invocation.of("snapshot", "show", file.toString());

        assertThat(run.out())
                .startsWith("snapshot: epoch 7, 1 process, 1 account, 0 transfers in transit\n")
                .contains("a\\u001b[2J", "x\\u000d")
                .doesNotContain("\u001b", "\r");
    }

    @Test
    void goodFilesAreSaidToBeGood() {
        Invocation run = Invocation.of("snapshot", "verify", sample("marker"), sample("published"));

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("marker.snapshot: good, 2 processes, 2 accounts, 1 transfer in transit\n")
                .contains("published.snapshot: good, 2 processes, 2 accounts, 0 transfers in transit\n");
    }

    @Test
    void badOnesHaveAReasonEachAndTheOthersAreReadAllTheSame() throws IOException {
        byte[] bytes = Files.readAllBytes(SAMPLES.resolve("marker.snapshot"));
        Path cut = Files.write(folder.resolve("cut.snapshot"), Arrays.copyOf(bytes, 40));
        bytes[20] ^= 1;
        Path changed = Files.write(folder.resolve("changed.snapshot"), bytes);
        Path text = Files.writeString(folder.resolve("text"), "snapshot");
        Arrays.fill(bytes, 10, 14, (byte) 0xff);
        Path large = Files.write(folder.resolve("large.snapshot"), bytes);

        Invocation run = Invocation.of(
                "snapshot",
                "verify",
                cut.toString(),
                changed.toString(),
                text.toString(),
                large.toString(),
                folder.resolve("missing").toString(),
                sample("marker"),
                folder.toString());

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).contains("marker.snapshot: good").hasLineCount(1);
        assertThat(run.err().replace(folder.toString(), "DIR").lines())
                .containsExactly(
                        "antecedent: DIR/cut.snapshot: is truncated: at byte 40 found the end, wanted 53 bytes; copy it"
                                + " again from where it came, or take another snapshot",
                        checksum(run.err()),
                        "antecedent: DIR/text: is no snapshot: at byte 0 found 73, wanted 89; give the name of a snapshot"
                                + " file",
                        "antecedent: DIR/large.snapshot: is larger than a snapshot can be: at byte 10 found a body of"
                                + " 4294967295 bytes, wanted at most 67108864; copy it again from where it came, or take a"
                                + " snapshot of fewer accounts",
                        "antecedent: DIR/missing: cannot be read; check that it is there and its permissions",
                        "antecedent: DIR: found a folder, wanted the name of a snapshot file");
        assertThat(checksum(run.err())).contains("DIR/changed.snapshot: is corrupt: at byte 49 found checksum");
    }

    @Test
    void misuseIsStatusThree() {
        assertThat(Invocation.of("snapshot").status()).isEqualTo(3);
        assertThat(Invocation.of("snapshot", "verify").status()).isEqualTo(3);
        assertThat(Invocation.of("snapshot", "show", sample("marker"), "--first", "-1")
                        .err())
                .contains("--first: found -1, wanted 0 or more");
    }

    private String checksum(String err) {
        return err.replace(folder.toString(), "DIR")
                .lines()
                .filter(line -> line.contains("checksum"))
                .findFirst()
                .orElseThrow();
    }

    private static String sample(String name) {
        return SAMPLES.resolve(name + ".snapshot").toString();
    }
}
