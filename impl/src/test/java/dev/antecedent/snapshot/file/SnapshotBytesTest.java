package dev.antecedent.snapshot.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.clock.VectorTimestamp;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnapshotBytesTest {

    /** Epoch 1, supply 100, processes a and b, alice's 90 at a, b without accounts, a -> b number 1 for bob with 10. */
    private static final String BODY =
            "01 64 02 0161 0162" + "01 00 01 05616c696365 5a" + "00 00 00" + "01 00 01 01 03626f62 0a";

    @Test
    void theBytesAreTheseAndNoOthers() {
        byte[] bytes = SnapshotBytes.write(small());

        assertThat(HexFormat.of().formatHex(bytes, 0, 14)).isEqualTo("8941534e500d0a1a" + "0001" + "0000001d");
        assertThat(Arrays.copyOfRange(bytes, 14, bytes.length - 4)).isEqualTo(hex(BODY));
        assertThat(SnapshotBytes.read(bytes)).isEqualTo(new SnapshotReading.Read(small()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            01 64 00                                                        | MEANING | no processes
            8100 64 01 0161 00 00 00                                        | NUMBER  | ends in a zero byte
            ffffffffffffffffff01 64 01 0161 00 00 00                        | NUMBER  | more than 63 bits
            01 64 ffffffff7f 0161 00 00 00                                  | COUNT   | 34359738367 processes
            01 64 03 0161 0162 0163 00 00                                   | COUNT   | 3 processes
            01 64 01 0161 00 ffffff7f 00                                    | COUNT   | 268435455 accounts
            01 64 01 0161 00 00 ffffff7f                                    | COUNT   | 268435455 messages
            01 64 01 ff0161 00 00 00                                        | COUNT   | 255 bytes of a name
            01 64 01 0120 00 00 00                                          | NAME    | a blank name
            01 64 01 0180 00 00 00                                          | NAME    | not UTF-8
            01 64 02 0162 0161 00 00 00 00 00 00 00 00                      | ORDER   | "a" after "b"
            01 64 02 0161 0161 00 00 00 00 00 00 00 00                      | ORDER   | "a" after "a"
            01 64 01 0161 00 02 0162 05 0161 05 00                          | ORDER   | "a" after "b"
            01 64 01 0161 00 02 0162 05 0162 05 00                          | ORDER   | "b" after "b"
            01 64 02 0161 0162 00 00 00 00 00 00 01 00 00 01 0163 01        | MEANING | a message to its sender
            01 64 02 0161 0162 00 00 00 00 00 00 01 00 02 01 0163 01        | MEANING | process number 2
            01 64 02 0161 0162 00 00 00 00 00 00 01 00 01 00 0163 01        | MEANING | number 0
            01 64 02 0161 0162 00 00 00 00 00 00 01 00 01 01 0163 00        | MEANING | amount 0
            01 64 02 0161 0162 00 00 00 00 00 00 02 00 01 01 0163 01 00 01 01 0163 01 | ORDER | a message
            01 64 01 0161 00 00 00 00                                       | TRAILING | 1 byte more
            01 64 01 0161 00 00                                             | COUNT   | the end of the body
            """)
    void aBodyOfAnotherFormIsRejectedThoughItsChecksumIsRight(String body, Flaw flaw, String found) {
        assertThat(SnapshotBytes.read(framed(hex(body))))
                .isInstanceOfSatisfying(SnapshotReading.Rejected.class, why -> {
                    assertThat(why.flaw()).isEqualTo(flaw);
                    assertThat(why.found()).contains(found);
                    assertThat(why.offset()).isBetween(14, 14 + hex(body).length);
                });
    }

    @Test
    void eachKindOfDamageHasItsReasonAndItsPlace() {
        byte[] bytes = SnapshotBytes.write(small());

        assertThat(changed(bytes, 3)).hasToString("is no snapshot: at byte 3 found 4f, wanted 4e");
        assertThat(changed(bytes, 9))
                .hasToString("is of another version of the format: at byte 8 found version 0, wanted version 1");
        assertThat(changed(bytes, 20)).extracting("flaw", "offset").containsExactly(Flaw.CHECKSUM, 43);
        assertThat(SnapshotBytes.read(Arrays.copyOf(bytes, 46)))
                .hasToString("is truncated: at byte 46 found the end, wanted 47 bytes");
        assertThat(SnapshotBytes.read(new byte[0])).hasToString("is truncated: at byte 0 found the end, wanted 1 byte");
        assertThat(SnapshotBytes.read(Arrays.copyOf(bytes, 49)))
                .hasToString("goes on after its end: at byte 47 found another byte, wanted the end");
    }

    /** A header that promises four gigabytes costs nothing. */
    @Test
    void hostileLengthsAreSeenBeforeAnythingIsMade() {
        byte[] bytes = Arrays.copyOf(SnapshotBytes.write(small()), 30);
        Arrays.fill(bytes, 10, 14, (byte) 0xff);

        assertThat(SnapshotBytes.read(bytes))
                .hasToString("is larger than a snapshot can be: at byte 10 found a body of 4294967295 bytes, wanted at"
                        + " most 67108864");

        ByteBuffer.wrap(bytes).putInt(10, SnapshotBytes.BODY_MAX);
        assertThat(SnapshotBytes.read(bytes))
                .hasToString("is truncated: at byte 30 found the end, wanted 67108882 bytes");
    }

    /** Of an endless stream no more is read than it takes to see that it is no snapshot. */
    @Test
    void aStreamIsReadNoFurtherThanItMustBe() throws IOException {
        byte[] bytes = SnapshotBytes.write(small());
        byte[] larger = Arrays.copyOf(bytes, 200);
        InputStream trailing = new ByteArrayInputStream(larger);
        larger = larger.clone();
        Arrays.fill(larger, 10, 14, (byte) 0x7f);
        InputStream huge = new ByteArrayInputStream(larger);
        InputStream other = new ByteArrayInputStream(new byte[200]);

        assertThat(SnapshotBytes.read(new ByteArrayInputStream(bytes))).isEqualTo(SnapshotBytes.read(bytes));
        assertThat(SnapshotBytes.read(new ByteArrayInputStream(bytes, 0, 46)))
                .hasToString("is truncated: at byte 46 found the end, wanted 47 bytes");
        assertThat(SnapshotBytes.read(trailing))
                .hasToString("goes on after its end: at byte 47 found another byte, wanted the end");
        assertThat(trailing.available()).isEqualTo(200 - 48);
        assertThat(SnapshotBytes.read(huge)).extracting("flaw").isEqualTo(Flaw.SIZE);
        assertThat(huge.available()).isEqualTo(200 - 14);
        assertThat(SnapshotBytes.read(other)).extracting("flaw").isEqualTo(Flaw.MAGIC);
        assertThat(other.available()).isEqualTo(200 - 14);
    }

    @Test
    void whatIsTooLargeToBeReadIsNotWritten() {
        assertThat(SnapshotBytes.write(small(), 29)).hasSize(47);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SnapshotBytes.write(small(), 28))
                .withMessage("a snapshot has a body of at most 28 bytes; found 29");
    }

    /** The order of bytes, not that of Java's characters: a supplementary character comes after all others. */
    @Test
    void namesAreInTheOrderOfTheirBytes() {
        RecordedProcess own = new RecordedProcess(
                new TreeMap<>(Map.of("\uff5a", 1L, "\ud83d\ude00", 2L)),
                VectorTimestamp.of(Map.of(new ProcessId("a"), 0L)));
        GlobalSnapshot snapshot = new GlobalSnapshot(0, 3, new TreeMap<>(Map.of(new ProcessId("a"), own)), List.of());

        assertThat(SnapshotBytes.read(SnapshotBytes.write(snapshot))).isEqualTo(new SnapshotReading.Read(snapshot));
        assertThat(HexFormat.of().formatHex(SnapshotBytes.write(snapshot))).contains("03efbd9a0104f09f988002");
    }

    @Test
    void halfACharacterIsNoName() {
        RecordedProcess own = new RecordedProcess(
                new TreeMap<>(Map.of("\ud83d", 1L)), VectorTimestamp.of(Map.of(new ProcessId("a"), 0L)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SnapshotBytes.write(
                        new GlobalSnapshot(0, 3, new TreeMap<>(Map.of(new ProcessId("a"), own)), List.of())))
                .withMessageContaining("half a surrogate pair");
    }

    static GlobalSnapshot small() {
        ProcessId a = new ProcessId("a");
        ProcessId b = new ProcessId("b");
        return new GlobalSnapshot(
                1,
                100,
                new TreeMap<>(Map.of(
                        a,
                        new RecordedProcess(
                                new TreeMap<>(Map.of("alice", 90L)), VectorTimestamp.of(Map.of(a, 1L, b, 0L))),
                        b,
                        new RecordedProcess(new TreeMap<>(), VectorTimestamp.of(Map.of(a, 0L, b, 0L))))),
                List.of(new TransferInTransit(a, b, 1, "bob", 10)));
    }

    private static SnapshotReading changed(byte[] bytes, int at) {
        byte[] other = bytes.clone();
        other[at] ^= 1;
        return SnapshotBytes.read(other);
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text.replace(" ", ""));
    }

    private static byte[] framed(byte[] body) {
        ByteBuffer bytes = ByteBuffer.allocate(body.length + 18);
        bytes.put(SnapshotBytes.write(small()), 0, 10).putInt(body.length).put(body);
        CRC32C checksum = new CRC32C();
        checksum.update(bytes.array(), 0, bytes.position());
        return bytes.putInt((int) checksum.getValue()).array();
    }
}
