package dev.antecedent.snapshot.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * A {@link GlobalSnapshot} as bytes, and back: {@code antecedent-snapshot/1}.
 *
 * <p>A snapshot has exactly one sequence of bytes, and the reader accepts no other, so files can be compared, hashed and
 * signed as they are. Header: eight bytes that no text begins with, the version in two, the length of the body in four.
 * Then the body, and a checksum of all before it in four. Integers of fixed width have their high byte first.
 *
 * <p>The checksum is CRC-32C: it notices every single changed bit, every burst of up to 32 bits, and of all other damage
 * all but one in four thousand million. It is not meant against people. A hash without a key would not be either, as
 * whoever changes the body can write the hash that fits; who needs that signs the bytes.
 *
 * <p>A body has at most {@link #BODY_MAX} bytes: reading holds all of it, and objects several times its size, in memory.
 * Nothing is allocated for a count or a length before the bytes that are left have been seen to hold it, and nothing is
 * read beyond a header that is wrong.
 */
public final class SnapshotBytes {

    /** The most bytes that a body has: 64 MiB, which is some millions of accounts. */
    public static final int BODY_MAX = 1 << 26;

    private static final long MAGIC = 0x8941_534E_500D_0A1AL;
    private static final int VERSION = 1;
    private static final int VERSION_OFFSET = 8;
    private static final int LENGTH_OFFSET = 10;
    private static final int HEADER = 14;
    private static final int CHECKSUM = 4;

    private SnapshotBytes() {}

    /**
     * The snapshot's bytes.
     *
     * @throws IllegalArgumentException if a name cannot be written as UTF-8, or is blank, or the body is over
     *     {@link #BODY_MAX} bytes
     */
    public static byte[] write(GlobalSnapshot snapshot) {
        return write(snapshot, BODY_MAX);
    }

    /** The same, with another limit. */
    static byte[] write(GlobalSnapshot snapshot, int bodyMax) {
        byte[] body = SnapshotBody.write(snapshot);
        if (body.length > bodyMax) {
            throw new IllegalArgumentException(
                    "a snapshot has a body of at most " + bodyMax + " bytes; found " + body.length);
        }
        ByteBuffer bytes = ByteBuffer.allocate(HEADER + body.length + CHECKSUM);
        bytes.putLong(MAGIC).putShort((short) VERSION).putInt(body.length).put(body);
        bytes.putInt((int) checksum(bytes.array(), bytes.position()));
        return bytes.array();
    }

    /** The snapshot whose bytes these are, or why they are none. */
    public static SnapshotReading read(byte[] bytes) {
        try {
            return new SnapshotReading.Read(snapshot(bytes, body(bytes)));
        } catch (RejectedBytes rejected) {
            return rejected.reason();
        }
    }

    /**
     * The snapshot that the stream's bytes are, to its end, or why they are none. Of a stream that is none no more is read
     * than it takes to see that.
     *
     * @throws IOException if the stream cannot be read
     */
    public static SnapshotReading read(InputStream stream) throws IOException {
        byte[] header = stream.readNBytes(HEADER);
        try {
            int body = body(header);
            byte[] rest = stream.readNBytes(body + CHECKSUM + 1);
            byte[] bytes = Arrays.copyOf(header, HEADER + rest.length);
            System.arraycopy(rest, 0, bytes, HEADER, rest.length);
            return new SnapshotReading.Read(snapshot(bytes, body));
        } catch (RejectedBytes rejected) {
            return rejected.reason();
        }
    }

    /** The length of the body, by a header that is right. */
    private static int body(byte[] bytes) throws RejectedBytes {
        ByteBuffer all = ByteBuffer.wrap(bytes);
        int found = all.limit();
        for (int at = 0; at < VERSION_OFFSET; at++) {
            int wanted = (int) (MAGIC >>> (Long.SIZE - Byte.SIZE * (at + 1))) & 0xff;
            requireThere(at + 1, found);
            if ((all.get(at) & 0xff) != wanted) {
                throw new RejectedBytes(Flaw.MAGIC, at, hex(all.get(at)), hex((byte) wanted));
            }
        }
        requireThere(HEADER, found);
        int version = all.getShort(VERSION_OFFSET) & 0xffff;
        if (version != VERSION) {
            throw new RejectedBytes(Flaw.VERSION, VERSION_OFFSET, "version " + version, "version " + VERSION);
        }
        long body = all.getInt(LENGTH_OFFSET) & 0xffff_ffffL;
        if (body > BODY_MAX) {
            throw new RejectedBytes(Flaw.SIZE, LENGTH_OFFSET, "a body of " + body + " bytes", "at most " + BODY_MAX);
        }
        return (int) body;
    }

    private static GlobalSnapshot snapshot(byte[] bytes, int body) throws RejectedBytes {
        int found = bytes.length;
        int wanted = HEADER + body + CHECKSUM;
        requireThere(wanted, found);
        if (found > wanted) {
            throw new RejectedBytes(Flaw.TRAILING, wanted, "another byte", "the end");
        }
        int checksum = ByteBuffer.wrap(bytes).getInt(found - CHECKSUM);
        int right = (int) checksum(bytes, found - CHECKSUM);
        if (checksum != right) {
            throw new RejectedBytes(
                    Flaw.CHECKSUM,
                    found - CHECKSUM,
                    "checksum " + Integer.toHexString(checksum),
                    Integer.toHexString(right) + " for the bytes before it");
        }
        return SnapshotBody.read(new ByteSource(ByteBuffer.wrap(bytes, HEADER, body)));
    }

    private static void requireThere(int wanted, int found) throws RejectedBytes {
        if (found < wanted) {
            throw new RejectedBytes(Flaw.TRUNCATED, found, "the end", ByteSource.bytes(wanted));
        }
    }

    private static long checksum(byte[] bytes, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, length);
        return checksum.getValue();
    }

    private static String hex(byte value) {
        return String.format("%02x", value & 0xff);
    }
}
