package dev.antecedent.snapshot.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.clock.VectorTimestamp;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class SnapshotBytesProperties {

    private static final List<String> NAMES = List.of("a", "b", "B", "ä", "\uff5a", "\ud83d\ude00", "a b", "\u0007");

    @Property(tries = 300)
    void whatIsWrittenIsRead(@ForAll long seed) {
        GlobalSnapshot snapshot = drawn(new Random(seed));

        assertThat(SnapshotBytes.read(SnapshotBytes.write(snapshot))).isEqualTo(new SnapshotReading.Read(snapshot));
    }

    /** Exhaustive, on the small file of the examples and on a drawn one. */
    @Property(tries = 10)
    void everyChangedBitIsNoticed(@ForAll long seed) {
        for (GlobalSnapshot snapshot : List.of(SnapshotBytesTest.small(), drawn(new Random(seed)))) {
            byte[] bytes = SnapshotBytes.write(snapshot);
            for (int bit = 0; bit < bytes.length * Byte.SIZE; bit++) {
                bytes[bit / Byte.SIZE] ^= (byte) (1 << (bit % Byte.SIZE));
                assertThat(SnapshotBytes.read(bytes)).as("bit %d", bit).isInstanceOf(SnapshotReading.Rejected.class);
                bytes[bit / Byte.SIZE] ^= (byte) (1 << (bit % Byte.SIZE));
            }
        }
    }

    @Property(tries = 20)
    void everyTruncationIsNoticed(@ForAll long seed) {
        byte[] bytes = SnapshotBytes.write(drawn(new Random(seed)));
        for (int length = 0; length < bytes.length; length++) {
            assertThat(SnapshotBytes.read(Arrays.copyOf(bytes, length)))
                    .as("%d bytes", length)
                    .extracting("flaw", "offset")
                    .containsExactly(Flaw.TRUNCATED, length);
        }
    }

    /** The one form: a body is read only if writing what was read gives it back, so no two bodies read the same. */
    @Property(tries = 3_000)
    void whatIsReadIsWrittenTheSame(@ForAll @Size(max = 60) byte[] noise, @ForAll long seed) throws Exception {
        byte[] body = mutated(noise, new Random(seed));
        GlobalSnapshot read;
        try {
            read = SnapshotBody.read(new ByteSource(ByteBuffer.wrap(body)));
        } catch (RejectedBytes rejected) {
            assertThat(rejected.reason().offset()).isBetween(0, body.length);
            return;
        }
        assertThat(SnapshotBody.write(read)).isEqualTo(body);
    }

    @Property(tries = 1_000)
    void anyBytesHaveAnAnswer(@ForAll byte[] bytes) {
        assertThat(SnapshotBytes.read(bytes)).isInstanceOf(SnapshotReading.Rejected.class);
    }

    /** Noise, or the body of a drawn snapshot with some of the noise in it. */
    private static byte[] mutated(byte[] noise, Random random) {
        if (random.nextInt(4) == 0) {
            return noise;
        }
        byte[] body = SnapshotBody.write(drawn(random));
        for (int change = random.nextInt(3); change > 0 && noise.length > 0; change--) {
            body[random.nextInt(body.length)] = noise[random.nextInt(noise.length)];
        }
        return body;
    }

    private static GlobalSnapshot drawn(Random random) {
        List<ProcessId> processes = some(random, 1 + random.nextInt(4)).stream()
                .filter(name -> !name.isBlank())
                .map(ProcessId::new)
                .toList();
        SortedMap<ProcessId, RecordedProcess> recorded = new TreeMap<>();
        for (ProcessId process : processes) {
            SortedMap<ProcessId, Long> vector = new TreeMap<>();
            processes.forEach(other -> vector.put(other, number(random)));
            SortedMap<String, Long> accounts = new TreeMap<>();
            some(random, random.nextInt(4)).forEach(account -> accounts.put(account, number(random)));
            recorded.put(process, new RecordedProcess(accounts, new VectorTimestamp(vector)));
        }
        List<TransferInTransit> messages = new ArrayList<>();
        for (long number = 1; processes.size() > 1 && number <= random.nextInt(4); number++) {
            int sender = random.nextInt(processes.size());
            int recipient = (sender + 1 + random.nextInt(processes.size() - 1)) % processes.size();
            messages.add(new TransferInTransit(
                    processes.get(sender), processes.get(recipient), number, "bob", 1 + random.nextInt(1_000)));
        }
        return new GlobalSnapshot(number(random), number(random), recorded, messages);
    }

    private static List<String> some(Random random, int count) {
        TreeSet<String> names = new TreeSet<>();
        while (names.size() < count) {
            names.add(NAMES.get(random.nextInt(NAMES.size())));
        }
        return List.copyOf(names);
    }

    private static long number(Random random) {
        return random.nextLong() >>> (1 + random.nextInt(63));
    }
}
