package dev.antecedent.snapshot.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Numbers and names from bytes, each in its one form. */
final class ByteSource {

    private static final int MORE = 0x80;
    private static final int BITS = 7;
    private static final int BITS_MAX = 63;

    private final ByteBuffer bytes;

    /** Reads from the buffer's position to its limit. */
    ByteSource(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /** So many bytes, in words. */
    static String bytes(int count) {
        return count + (count == 1 ? " byte" : " bytes");
    }

    int offset() {
        return bytes.position();
    }

    int remaining() {
        return bytes.remaining();
    }

    /** A number of at most 63 bits, seven of them a byte, the low ones first, in as few bytes as it takes. */
    long number() throws RejectedBytes {
        int start = offset();
        long number = 0;
        for (int shift = 0; ; shift += BITS) {
            if (!bytes.hasRemaining()) {
                throw new RejectedBytes(Flaw.COUNT, offset(), "the end of the body", "the rest of a number");
            }
            int next = bytes.get() & 0xff;
            if (shift == BITS_MAX) {
                throw new RejectedBytes(Flaw.NUMBER, start, "a number of more than 63 bits", "at most 63");
            }
            if (next == 0 && shift > 0) {
                throw new RejectedBytes(Flaw.NUMBER, start, "a number that ends in a zero byte", "the shortest form");
            }
            number |= (long) (next & (MORE - 1)) << shift;
            if (next < MORE) {
                return number;
            }
        }
    }

    /** A number that is at least this. */
    long numberFrom(long least, String what) throws RejectedBytes {
        int start = offset();
        long number = number();
        if (number < least) {
            throw new RejectedBytes(Flaw.MEANING, start, what + " " + number, "at least " + least);
        }
        return number;
    }

    /** How many things follow, each of so many bytes at least; checked before anything is made for them. */
    int count(int bytesAtLeast, String what) throws RejectedBytes {
        int start = offset();
        long count = number();
        if (count > remaining() / bytesAtLeast) {
            throw new RejectedBytes(
                    Flaw.COUNT,
                    start,
                    count + " " + what,
                    "at most " + remaining() / bytesAtLeast + ", with " + bytes(remaining()) + " left");
        }
        return (int) count;
    }

    /** A name: its length in bytes, and so many of UTF-8. */
    String name(String what) throws RejectedBytes {
        int start = offset();
        int length = count(1, "bytes of a name");
        ByteBuffer part = bytes.slice(offset(), length);
        bytes.position(offset() + length);
        String name;
        try {
            name = StandardCharsets.UTF_8.newDecoder().decode(part).toString();
        } catch (CharacterCodingException malformed) {
            throw new RejectedBytes(Flaw.NAME, start, "bytes that are not UTF-8", "the name of " + what);
        }
        if (name.isBlank()) {
            throw new RejectedBytes(Flaw.NAME, start, "a blank name", "the name of " + what);
        }
        return name;
    }
}
