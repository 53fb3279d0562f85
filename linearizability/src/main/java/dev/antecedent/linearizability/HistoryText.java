package dev.antecedent.linearizability;

import dev.antecedent.linearizability.history.Event;
import dev.antecedent.linearizability.history.EventType;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.OperationText;
import dev.antecedent.linearizability.history.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A history for people: an event a line, and beside it the operations in flight, a lane each. A lane is used again when
 * its operation has ended.
 */
public final class HistoryText {

    private final History history;

    /** The process in each lane, nil if it is free. */
    private final List<Value> lanes = new ArrayList<>();

    private final StringBuilder text = new StringBuilder();

    private final Map<Integer, List<Note>> notes;

    private HistoryText(History history, Map<Integer, List<Note>> notes) {
        this.history = history;
        this.notes = notes;
    }

    /** Something that happens to the operation in flight of a process, between two events. */
    public record Note(Value process, String text) {}

    /** Some lines, each with its end. */
    public static String of(History history) {
        return of(history, Map.of());
    }

    /**
     * The same with notes in between, each a line with a mark in the lane of its process.
     *
     * @param notes by the order of the event that they follow
     */
    public static String of(History history, Map<Integer, List<Note>> notes) {
        return new HistoryText(history, notes).whole();
    }

    private String whole() {
        long pending =
                history.operations().stream().filter(Operation::isPending).count();
        line("%s", history.file());
        line(
                "dialect %s, %d events, %d operations, of which %d pending",
                history.dialect(), history.events().size(), history.operations().size(), pending);
        line(
                "a lane an operation: ┬ invoke, │ in flight, ┴ ok, ╳ fail, ? outcome unknown%s",
                notes.isEmpty() ? "" : ", ● linearization point");
        if (history.events().isEmpty()) {
            return text.toString();
        }
        line("");
        List<Row> rows = rows();
        int lines = width(rows.stream().map(Row::line));
        int inFlight = width(rows.stream().map(Row::lanes));
        int processes = width(rows.stream().map(Row::process));
        String format = "%" + lines + "s  %-" + inFlight + "s  %-" + processes + "s  %s";
        rows.forEach(row -> line(format, row.line(), row.lanes(), row.process(), row.words()));
        return text.toString();
    }

    private static int width(Stream<String> column) {
        return Math.max(1, column.mapToInt(String::length).max().orElse(1));
    }

    /** An event, or a note behind it. */
    private record Row(String line, String lanes, String process, String words) {}

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        Map<Integer, Operation> completed = byCompletion();
        for (Event event : history.events()) {
            rows.add(new Row(
                    Integer.toString(event.position().line()),
                    draw(event),
                    OperationText.process(event.process()),
                    words(event, completed)));
            for (Note note : notes.getOrDefault(event.order(), List.of())) {
                rows.add(new Row(
                        "",
                        row(lanes.indexOf(note.process()), '●'),
                        OperationText.process(note.process()),
                        note.text()));
            }
        }
        return rows;
    }

    private Map<Integer, Operation> byCompletion() {
        Map<Integer, Operation> operations = new HashMap<>();
        for (Operation operation : history.operations()) {
            Event completion = operation.completion();
            if (completion != null) {
                operations.put(completion.order(), operation);
            }
        }
        return operations;
    }

    private static String words(Event event, Map<Integer, Operation> completed) {
        Operation operation = completed.get(event.order());
        String said = (event.f().isEmpty() ? "" : OperationText.name(event.f()))
                + (event.valueOrNil().equals(Value.nil())
                        ? ""
                        : " " + event.valueOrNil().brief());
        return event.type().word() + " "
                + (operation != null && event.type() == EventType.OK ? OperationText.of(operation) : said);
    }

    /** The lanes at this event; an info of nobody's operation has none. */
    private String draw(Event event) {
        int lane = lanes.indexOf(event.process());
        if (event.type() == EventType.INVOKE) {
            lane = lanes.indexOf(Value.nil());
            if (lane < 0) {
                lane = lanes.size();
                lanes.add(event.process());
            } else {
                lanes.set(lane, event.process());
            }
        }
        String row = row(lane, mark(event.type()));
        if (lane >= 0 && event.type() != EventType.INVOKE) {
            lanes.set(lane, Value.nil());
        }
        return row;
    }

    private String row(int marked, char mark) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < lanes.size(); i++) {
            row.append(i == marked ? mark : lanes.get(i).equals(Value.nil()) ? ' ' : '│');
        }
        return row.toString();
    }

    private static char mark(EventType type) {
        return switch (type) {
            case INVOKE -> '┬';
            case OK -> '┴';
            case FAIL -> '╳';
            case INFO -> '?';
        };
    }

    private void line(String format, Object... arguments) {
        text.append(String.format(Locale.ROOT, format, arguments).stripTrailing())
                .append('\n');
    }
}
