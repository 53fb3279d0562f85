package dev.antecedent.trace;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a trace step by step, canonically: equal traces give equal bytes. The lines go to a temporary file beside the
 * target, which {@link #finish} moves into place; a writer closed without it leaves nothing behind.
 */
public final class TraceWriter implements AutoCloseable {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private final Path target;
    private final Path temporary;
    private final Writer output;
    private long events;
    private boolean initialAllowed = true;

    /**
     * Writes the header.
     *
     * @param target the file to be, which is replaced if it exists
     * @throws IOException if its folder cannot be written to, or the target is a folder or a device
     */
    public TraceWriter(Path target, TraceHeader header) throws IOException {
        this.target = target.toAbsolutePath();
        Path folder = this.target.getParent();
        Path name = this.target.getFileName();
        if (folder == null || name == null) {
            throw new IOException(target + " is no file name");
        }
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        if (Files.isDirectory(this.target)) {
            throw new IOException(target + " is a folder");
        }
        if (Files.exists(this.target) && !Files.isRegularFile(this.target)) {
            // It would be replaced by the finished file, even if it were /dev/null.
            throw new IOException(target + " is no regular file");
        }
        this.temporary =
                folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".part");
        // An interrupt ends the program without closing anything.
        temporary.toFile().deleteOnExit();
        this.output = Files.newBufferedWriter(temporary, StandardCharsets.UTF_8);
        try {
            output.write(line(json -> writeHeader(json, header)));
        } catch (IOException | RuntimeException failure) {
            close();
            throw failure;
        }
    }

    /** What {@link #write(Path, Trace)} writes. */
    public static String text(Trace trace) {
        StringBuilder text = new StringBuilder(line(json -> writeHeader(json, trace.header())));
        trace.initial().ifPresent(step -> text.append(line(json -> writeStep(json, step))));
        trace.steps().forEach(step -> text.append(line(json -> writeStep(json, step))));
        return text.append(line(json -> writeEnd(json, trace.steps().size()))).toString();
    }

    /** Writes a whole trace. */
    public static void write(Path target, Trace trace) throws IOException {
        try (TraceWriter writer = new TraceWriter(target, trace.header())) {
            if (trace.initial().isPresent()) {
                writer.write(trace.initial().get());
            }
            for (TraceStep step : trace.steps()) {
                writer.write(step);
            }
            writer.finish();
        }
    }

    /**
     * Writes the next step.
     *
     * @throws IllegalArgumentException if its index is not the next one
     * @throws IOException if it cannot be written
     */
    public void write(TraceStep step) throws IOException {
        boolean next = step.index() == events + 1 || (initialAllowed && step.index() == 0);
        if (!next) {
            throw new IllegalArgumentException("step " + step.index() + " after " + events + " events");
        }
        initialAllowed = false;
        events = step.index();
        output.write(line(json -> writeStep(json, step)));
    }

    /** Writes the last line and moves the file into place. */
    public void finish() throws IOException {
        output.write(line(json -> writeEnd(json, events)));
        output.close();
        Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Drops what was written, unless it is finished. */
    @Override
    public void close() throws IOException {
        output.close();
        Files.deleteIfExists(temporary);
    }

    private static void writeHeader(JsonGenerator json, TraceHeader header) {
        json.writeStringProperty("format", TraceHeader.FORMAT);
        json.writeStringProperty("spec", header.spec());
        writeNamed(json, "constants", header.constants());
        if (!header.source().isEmpty()) {
            writeNamed(json, "source", header.source());
        }
        header.seed().ifPresent(seed -> json.writeNumberProperty("seed", seed));
    }

    private static void writeStep(JsonGenerator json, TraceStep step) {
        json.writeNumberProperty("i", step.index());
        json.writeStringProperty("action", step.call().action());
        if (step.index() > 0) {
            writeNamed(json, "args", step.call().arguments());
        }
        if (!step.observed().variables().isEmpty()) {
            writeNamed(json, "state", step.observed().variables());
        }
        if (!step.partial().isEmpty()) {
            json.writeName("partial");
            json.writeStartArray();
            step.partial().forEach(json::writeString);
            json.writeEndArray();
        }
    }

    private static void writeEnd(JsonGenerator json, long events) {
        json.writeBooleanProperty("end", true);
        json.writeNumberProperty("events", events);
    }

    private static void writeNamed(JsonGenerator json, String key, Map<String, Value> values) {
        json.writeName(key);
        json.writeStartObject();
        values.forEach((name, value) -> {
            json.writeName(name);
            ValueJson.write(json, value);
        });
        json.writeEndObject();
    }

    private static String line(Consumer<JsonGenerator> members) {
        try (StringWriter text = new StringWriter()) {
            try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
                json.writeStartObject();
                members.accept(json);
                json.writeEndObject();
            }
            return text.append('\n').toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string cannot fail to be written to", impossible);
        }
    }
}
