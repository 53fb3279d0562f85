package dev.antecedent.gate.dag;

import dev.antecedent.dag.EventId;
import dev.antecedent.dag.RejectedEventException;
import dev.antecedent.dag.drawing.Drawing;
import dev.antecedent.dag.drawing.MalformedDrawingException;
import dev.antecedent.gate.UnusableInputException;
import dev.antecedent.gate.picture.DagPicture;
import dev.antecedent.gate.vectors.VectorFiles;
import dev.antecedent.modelcheck.Problem;
import dev.antecedent.vector.LachesisVector;
import dev.antecedent.vector.VectorFormatException;
import dev.antecedent.vector.VectorReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A file with a graph of events: a vector, which is a JSON object, or a drawing. */
final class DagFile {

    /** More events than anybody looks through; the forkless causes grow with the square. */
    static final int EVENTS_MAX = 5_000;

    private static final Pattern OBJECT = Pattern.compile("\\s*\\{\\s*(\"|}|$).*", Pattern.DOTALL);

    private final Path file;
    private final String text;
    private final int first;

    private DagFile(Path file, String text, int first) {
        this.file = file;
        this.text = text;
        this.first = first;
    }

    /**
     * The picture of the graph in the file.
     *
     * @param first how many of its events are taken
     * @throws UnusableInputException if there is none
     * @throws IOException if the file cannot be read
     */
    static DagPicture read(Path file, int first) throws IOException {
        DagFile read = new DagFile(file, text(file), first);
        try {
            return OBJECT.matcher(read.text).matches() ? read.vector() : read.drawing();
        } catch (VectorFormatException malformed) {
            throw new UnusableInputException(VectorFiles.problem(malformed));
        } catch (MalformedDrawingException malformed) {
            throw new UnusableInputException(Problem.at(
                    file,
                    malformed.line(),
                    malformed.column(),
                    "found " + malformed.found() + ", wanted " + malformed.wanted()
                            + (malformed.line() == 1 ? "; what does not begin with { is read as a drawing" : "")));
        } catch (RejectedEventException refused) {
            throw new UnusableInputException(read.refusal(refused));
        }
    }

    private static String text(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw UnusableInputException.in(file, "found a folder, wanted a vector or a drawing; give a file");
        }
        try {
            return Files.readString(file);
        } catch (MalformedInputException malformed) {
            throw UnusableInputException.in(file, "found bytes that are no UTF-8, wanted a vector or a drawing");
        }
    }

    private DagPicture vector() throws IOException {
        LachesisVector vector = VectorReader.read(file);
        return DagPicture.of(
                taken(vector),
                Optional.ofNullable(vector.params().get("note"))
                        .map(DagFile::decoded)
                        .orElse(""));
    }

    private DagPicture drawing() {
        Drawing drawing = Drawing.parse(text);
        int taken = taken(drawing.events().size());
        String name = Objects.requireNonNull(file.getFileName()).toString();
        return DagPicture.of(
                name,
                new Drawing(drawing.epoch(), drawing.columns(), drawing.events().subList(0, taken)));
    }

    private int taken(int events) {
        if (Math.min(first, events) > EVENTS_MAX) {
            throw UnusableInputException.in(
                    file,
                    "found " + events + " events, wanted " + EVENTS_MAX + " at most; --first " + EVENTS_MAX
                            + " shows those that arrived first");
        }
        return Math.min(first, events);
    }

    private LachesisVector taken(LachesisVector vector) {
        return new LachesisVector(
                vector.name(),
                vector.origin(),
                vector.params(),
                vector.epoch(),
                vector.members(),
                vector.totalStake(),
                vector.quorum(),
                vector.events().subList(0, taken(vector.events().size())),
                vector.branches(),
                vector.highestBefore(),
                vector.mergedHighestBefore(),
                vector.lowestAfter(),
                vector.forklessCause(),
                vector.abft(),
                Optional.empty());
    }

    /** What a parameter says, if it is a text. */
    private static String decoded(String json) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            @Nullable String decoded = parser.getString();
            return decoded == null ? "" : decoded;
        }
    }

    /** Where the event stands that does not fit, if its name is found as it is written there. */
    private Problem refusal(RejectedEventException refused) {
        EventId event = refused.rejection().event();
        String name = Pattern.quote(event.name());
        Matcher found = Pattern.compile("\"id\"\\s*:\\s*(\"" + name + "\")|(?<![^\\s\"])(" + name + ")(?=\"?@)")
                .matcher(text);
        String message = "found event " + event + ": " + refused.rejection().reason()
                + "; correct the event, or remove its claim";
        if (!found.find()) {
            return Problem.in(file, message);
        }
        int at = found.start(found.group(1) == null ? 2 : 1);
        String before = text.substring(0, at);
        int line = (int) before.chars().filter(character -> character == '\n').count() + 1;
        return Problem.at(file, line, at - before.lastIndexOf('\n'), message);
    }
}
