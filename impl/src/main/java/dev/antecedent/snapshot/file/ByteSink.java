package dev.antecedent.snapshot.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/** Numbers and names to bytes, each in its one form. */
final class ByteSink {

    /** The order of names: that of their bytes, which is the same in every language. */
    static final Comparator<String> NAMES = Comparator.comparing(ByteSink::utf8, Arrays::compareUnsigned);

    private static final int MORE = 0x80;
    private static final int BITS = 7;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    void number(long number) {
        long rest = number;
        for (; rest >= MORE; rest >>>= BITS) {
            bytes.write((int) (rest & (MORE - 1)) | MORE);
        }
        bytes.write((int) rest);
    }

    void name(String name) {
        byte[] text = utf8(name);
        number(text.length);
        bytes.writeBytes(text);
    }

    byte[] toByteArray() {
        return bytes.toByteArray();
    }

    private static byte[] utf8(String name) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(name));
            byte[] text = new byte[encoded.remaining()];
            encoded.get(text);
            return text;
        } catch (CharacterCodingException malformed) {
            throw new IllegalArgumentException("a name must be text; found half a surrogate pair in \"" + name + "\"");
        }
    }
}
