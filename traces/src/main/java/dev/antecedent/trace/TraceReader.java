package dev.antecedent.trace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a trace step by step, in work and memory proportional to its lines. Strict: whatever deviates from the format is
 * a {@link TraceFormatException}, so a trace that could be read to its end is whole.
 */
public final class TraceReader implements AutoCloseable {

    private final Path file;
    private final TraceLines lines;
    private final TraceHeader header;
    private final Optional<TraceStep> initial;
    private Optional<TraceLine> ahead;
    private long events;
    private boolean ended;

    /**
     * Reads the header.
     *
     * @param file the name of the stream in messages
     * @param input the stream, which {@link #close} closes
     * @throws TraceFormatException if the trace is malformed
     * @throws IOException if the stream cannot be read
     */
    public TraceReader(Path file, InputStream input) throws IOException {
        this.file = file;
        this.lines = new TraceLines(file, input);
        TraceLine first =
                lines.next().orElseThrow(() -> missing("a header line", "The file is empty: record it again."));
        this.header = TraceLineReader.header(first);
        this.ahead = lines.next();
        this.initial = ahead.flatMap(TraceLineReader::initial);
        if (initial.isPresent()) {
            ahead = lines.next();
        }
    }

    /** Opens a file; see the constructor. */
    public static TraceReader open(Path file) throws IOException {
        InputStream input = Files.newInputStream(file);
        try {
            return new TraceReader(file, input);
        } catch (IOException | RuntimeException failure) {
            input.close();
            throw failure;
        }
    }

    /** The whole trace of a file, in memory. */
    public static Trace read(Path file) throws IOException {
        try (TraceReader reader = open(file)) {
            List<TraceStep> steps = new ArrayList<>();
            for (Optional<TraceStep> step = reader.next(); step.isPresent(); step = reader.next()) {
                steps.add(step.get());
            }
            return new Trace(reader.header(), reader.initial(), steps);
        }
    }

    /** What the run was a run of. */
    public TraceHeader header() {
        return header;
    }

    /** What was seen of the initial state, if it was recorded. */
    public Optional<TraceStep> initial() {
        return initial;
    }

    /**
     * The next step; empty after the last one, when the trace is known to be whole.
     *
     * @throws TraceFormatException if the trace is malformed, or ends without saying so
     * @throws IOException if the stream cannot be read
     */
    public Optional<TraceStep> next() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        TraceLine line = ahead.orElseThrow(
                () -> missing("the last line {\"end\":true,...}", "The file is cut off: record it again."));
        Json.Obj object = line.object();
        if (object.members().containsKey("end")) {
            end(line, object);
            return Optional.empty();
        }
        TraceStep step = TraceLineReader.step(line, object, events + 1);
        events++;
        ahead = lines.next();
        return Optional.of(step);
    }

    private void end(TraceLine line, Json.Obj object) throws IOException {
        long claimed = TraceLineReader.end(line, object);
        if (claimed != events) {
            throw line.complaint(
                    object.column(),
                    "\"events\":" + claimed,
                    "\"events\":" + events + ", the number of actions above",
                    "Lines are missing or surplus: record it again.");
        }
        Optional<TraceLine> surplus = lines.next();
        if (surplus.isPresent()) {
            throw surplus.get()
                    .complaint(1, "a line after the last one", "the end of the file", "Remove what follows.");
        }
        ended = true;
    }

    private TraceFormatException missing(String wanted, String advice) {
        return new TraceFormatException(file, lines.count() + 1, 1, "the end of the file", wanted, advice);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
