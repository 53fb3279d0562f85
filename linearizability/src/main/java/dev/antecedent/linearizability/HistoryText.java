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

/**
 * A history for people: an event a line, and beside it the operations in flight, a lane each. A lane is used again when
 * its operation has ended.
 */
public final class HistoryText {

    private final History history;

    /** The process in each lane, nil if it is free. */
    private final List<Value> lanes = new ArrayList<>();

    private final StringBuilder text = new StringBuilder();

    private HistoryText(History history) {
        this.history = history;
    }

    /** Some lines, each with its end. */
    public static String of(History history) {
        return new HistoryText(history).whole();
    }

    private String whole() {
        long pending =
                history.operations().stream().filter(Operation::isPending).count();
        line("%s", history.file());
        line(
                "dialect %s, %d events, %d operations, of which %d pending",
                history.dialect(), history.events().size(), history.operations().size(), pending);
        line("a lane an operation: ┬ invoke, │ in flight, ┴ ok, ╳ fail, ? outcome unknown");
        if (history.events().isEmpty()) {
            return text.toString();
        }
        line("");
        int lines = Integer.toString(history.events()
                        .get(history.events().size() - 1)
                        .position()
                        .line())
                .length();
        List<String> drawn = history.events().stream().map(this::draw).toList();
        int processes = history.events().stream()
                .mapToInt(event -> OperationText.process(event.process()).length())
                .max()
                .orElse(1);
        Map<Integer, Operation> completed = byCompletion();
        for (int i = 0; i < drawn.size(); i++) {
            Event event = history.events().get(i);
            line(
                    "%" + lines + "d  %-" + Math.max(1, lanes.size()) + "s  %-" + processes + "s  %s",
                    event.position().line(),
                    drawn.get(i),
                    OperationText.process(event.process()),
                    words(event, completed));
        }
        return text.toString();
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
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < lanes.size(); i++) {
            row.append(i == lane ? mark(event.type()) : lanes.get(i).equals(Value.nil()) ? ' ' : '│');
        }
        if (lane >= 0 && event.type() != EventType.INVOKE) {
            lanes.set(lane, Value.nil());
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
