package dev.antecedent.snapshot.sync;

import java.nio.ByteBuffer;

/** Small numbers in few bytes: zigzag, seven bits a byte, the low ones first; and counts, in four. */
final class Varint {

    static final int BYTES_MAX = 10;
    private static final int MORE = 0x80;
    private static final int BITS = 7;

    private Varint() {}

    /**
     * How many things follow, each of so many bytes at least; four bytes.
     *
     * @throws IllegalArgumentException if they are fewer than none, or more than the bytes that are left can hold
     */
    static int count(ByteBuffer bytes, int bytesAtLeast, String what) {
        int count = bytes.getInt();
        int most = bytes.remaining() / bytesAtLeast;
        if (count < 0 || count > most) {
            throw new IllegalArgumentException("found a count of " + count + " " + what + ", wanted 0 to " + most
                    + ", by the bytes that are left");
        }
        return count;
    }

    static void put(ByteBuffer bytes, long number) {
        long rest = (number << 1) ^ (number >> (Long.SIZE - 1));
        while ((rest & -MORE) != 0) {
            bytes.put((byte) ((rest & (MORE - 1)) | MORE));
            rest >>>= BITS;
        }
        bytes.put((byte) rest);
    }

    static long get(ByteBuffer bytes) {
        long number = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes.get();
            number |= (long) (next & (MORE - 1)) << shift;
            shift += BITS;
        } while (next < 0);
        return (number >>> 1) ^ -(number & 1);
    }
}
