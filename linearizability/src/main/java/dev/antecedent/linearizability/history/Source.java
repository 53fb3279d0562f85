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

    /** The longest array that there can be. */
    private static final int BYTES_MAX = Integer.MAX_VALUE - 8;

    private final String name;
    private final String text;

    /** The last place that was asked for; questions come mostly in the order of the text. */
    private int offset;

    private int line = 1;
    private int column = 1;

    Source(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /** Reads a file, which must be UTF-8; a byte order mark at its start is not part of the text. */
    static Source read(Path file) throws IOException {
        long size = Files.size(file);
        if (size > BYTES_MAX) {
            throw new Source(file.toString(), "")
                    .malformed(0, "a file of " + size + " bytes", "at most " + BYTES_MAX + "; split the history");
        }
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        CharBuffer characters = CharBuffer.allocate(bytes.remaining());
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(bytes, characters, true);
        String text = characters.flip().toString();
        Source source = new Source(
                file.toString(), !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
        if (result.isError()) {
            int found = bytes.get(bytes.position()) & 0xFF;
            throw source.malformed(
                    source.text.length(),
                    String.format("byte 0x%02X, which is not UTF-8 here", found),
                    "a file in UTF-8; convert it first");
        }
        return source;
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
        }
        while (offset < wanted) {
            char c = text.charAt(offset++);
            if (c == '\n') {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(c)) {
                column++;
            }
        }
        return new Position(line, column);
    }

    MalformedHistory malformed(int at, String found, String wanted) {
        return new MalformedHistory(name, position(at), found, wanted);
    }
}
