package dev.antecedent.snapshot.file;

import java.nio.ByteBuffer;
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
 * <p>Nothing is allocated for a count or a length before the bytes that are left have been seen to hold it.
 */
public final class SnapshotBytes {

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
     * @throws IllegalArgumentException if a name cannot be written as UTF-8, or is blank
     */
    public static byte[] write(GlobalSnapshot snapshot) {
        byte[] body = SnapshotBody.write(snapshot);
        ByteBuffer bytes = ByteBuffer.allocate(Math.addExact(body.length, HEADER + CHECKSUM));
        bytes.putLong(MAGIC).putShort((short) VERSION).putInt(body.length).put(body);
        bytes.putInt((int) checksum(bytes.array(), bytes.position()));
        return bytes.array();
    }

    /** The snapshot whose bytes these are, or why they are none. */
    public static SnapshotReading read(byte[] bytes) {
        try {
            int body = body(bytes);
            return new SnapshotReading.Read(SnapshotBody.read(new ByteSource(ByteBuffer.wrap(bytes, HEADER, body))));
        } catch (RejectedBytes rejected) {
            return rejected.reason();
        }
    }

    /** The length of the body, when header and checksum are right. */
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
        long wanted = HEADER + body + CHECKSUM;
        requireThere(wanted, found);
        if (found > wanted) {
            throw new RejectedBytes(Flaw.TRAILING, (int) wanted, (found - wanted) + " bytes more", "the end");
        }
        int checksum = all.getInt(found - CHECKSUM);
        int right = (int) checksum(bytes, found - CHECKSUM);
        if (checksum != right) {
            throw new RejectedBytes(
                    Flaw.CHECKSUM,
                    found - CHECKSUM,
                    "checksum " + Integer.toHexString(checksum),
                    Integer.toHexString(right) + " for the bytes before it");
        }
        return (int) body;
    }

    private static void requireThere(long wanted, int found) throws RejectedBytes {
        if (found < wanted) {
            throw new RejectedBytes(Flaw.TRUNCATED, found, "the end", wanted + " bytes");
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
