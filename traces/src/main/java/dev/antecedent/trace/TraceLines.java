package dev.antecedent.trace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Cuts a stream into lines of strict UTF-8, each as long as it is asked for. */
final class TraceLines implements AutoCloseable {

    /** A bound, so that a file without line ends cannot exhaust the memory. */
    static final int LINE_BYTES_MAX = 16 * 1024 * 1024;

    private final Path file;
    private final InputStream input;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;
    private int lines;

    TraceLines(Path file, InputStream input) {
        this.file = file;
        this.input = input;
    }

    /** The number of lines given so far. */
    int count() {
        return lines;
    }

    /**
     * The next line, or empty at the end of the stream.
     *
     * @throws TraceFormatException if it is too long or no UTF-8
     */
    Optional<TraceLine> next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (position < limit || fill()) {
            int end = position;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            bytes.write(buffer, position, end - position);
            boolean terminated = end < limit;
            position = terminated ? end + 1 : end;
            if (bytes.size() > LINE_BYTES_MAX) {
                throw new TraceFormatException(
                        file,
                        lines + 1,
                        1,
                        "a line of more than " + LINE_BYTES_MAX + " bytes",
                        "one action a line",
                        "Is this a trace at all? It should be NDJSON.");
            }
            if (terminated) {
                return Optional.of(decode(bytes.toByteArray(), true));
            }
        }
        return bytes.size() == 0 ? Optional.empty() : Optional.of(decode(bytes.toByteArray(), false));
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, input.read(buffer));
        return limit > 0;
    }

    private TraceLine decode(byte[] bytes, boolean terminated) {
        lines++;
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            String hex = String.format("0x%02X", bytes[utf8Length(text)] & 0xFF);
            throw new TraceFormatException(
                    file, lines, text.length() + 1, "the byte " + hex, "UTF-8", "Write the file in UTF-8.");
        }
        return new TraceLine(file, lines, text.toString(), terminated);
    }

    private static int utf8Length(CharBuffer decoded) {
        return StandardCharsets.UTF_8.encode(decoded.duplicate()).remaining();
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
