package dev.antecedent.linearizability.history;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text and the name it goes by in messages. Knows the line and column of every offset. */
final class Source {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What a decoder puts in the place of what is no UTF-8; a text may hold it as well. */
    private static final char REPLACEMENT = '\uFFFD';

    /** The longest array that there can be. */
    private static final int BYTES_MAX = Integer.MAX_VALUE - 8;

    private final String name;
    private final String text;

    /** Whether each character of the text is one column. */
    private final boolean ascii;

    /** The last place that was asked for; questions come mostly in the order of the text. */
    private int offset;

    private int line = 1;
    private int column = 1;

    /** Where the line of that place ends. */
    private int lineEnd;

    Source(String name, String text) {
        this(name, text, false);
    }

    private Source(String name, String text, boolean ascii) {
        this.name = name;
        this.text = text;
        this.ascii = ascii;
        lineEnd = endOfLine(0);
    }

    /** Reads a file, which must be UTF-8; a byte order mark at its start is not part of the text. */
    static Source read(Path file) throws IOException {
        // The bytes and their text are in memory at the same time.
        return read(file, Math.min(BYTES_MAX, Runtime.getRuntime().maxMemory() / 2));
    }

    /** Reads a file of at most so many bytes. */
    static Source read(Path file, long bytesMax) throws IOException {
        long size = Files.size(file);
        if (size > bytesMax) {
            String wanted = "at most " + bytesMax
                    + (size > BYTES_MAX ? "; split the history" : " in this heap; enlarge it, or split the history");
            throw new Source(file.toString(), "").malformed(0, "a file of " + size + " bytes", wanted);
        }
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            checkUtf8(file, ByteBuffer.wrap(bytes));
        }
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return new Source(file.toString(), marked ? text.substring(1) : text, text.length() == bytes.length);
    }

    /** Finds the place of what is no UTF-8, if that is what the replacement characters are for. */
    private static void checkUtf8(Path file, ByteBuffer bytes) {
        CharBuffer characters = CharBuffer.allocate(bytes.remaining());
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(bytes, characters, true);
        if (result.isError()) {
            String before = characters.flip().toString();
            boolean marked = !before.isEmpty() && before.charAt(0) == BYTE_ORDER_MARK;
            int found = bytes.get(bytes.position()) & 0xFF;
            throw new Source(file.toString(), marked ? before.substring(1) : before)
                    .malformed(
                            before.length() - (marked ? 1 : 0),
                            String.format("byte 0x%02X, which is not UTF-8 here", found),
                            "a file in UTF-8; convert it first");
        }
    }

    String name() {
        return name;
    }

    String text() {
        return text;
    }

    Position position(int wanted) {
        if (wanted < offset) {
            offset = 0;
            line = 1;
            column = 1;
            lineEnd = endOfLine(0);
        }
        while (lineEnd < wanted) {
            line++;
            column = 1;
            offset = lineEnd + 1;
            lineEnd = endOfLine(offset);
        }
        column += ascii ? wanted - offset : characters(offset, wanted);
        offset = wanted;
        return new Position(line, column);
    }

    private int endOfLine(int start) {
        int newline = text.indexOf('\n', start);
        return newline < 0 ? text.length() : newline;
    }

    private int characters(int start, int end) {
        int characters = 0;
        for (int i = start; i < end; i++) {
            characters += Character.isLowSurrogate(text.charAt(i)) ? 0 : 1;
        }
        return characters;
    }

    MalformedHistory malformed(int at, String found, String wanted) {
        return new MalformedHistory(name, position(at), found, wanted);
    }
}
