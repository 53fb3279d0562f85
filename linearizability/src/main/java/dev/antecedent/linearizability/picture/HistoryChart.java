package dev.antecedent.linearizability.picture;

import dev.antecedent.linearizability.history.Event;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.OperationText;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.picture.LaneChart.Bar;
import dev.antecedent.linearizability.picture.LaneChart.Point;
import dev.antecedent.linearizability.picture.LaneChart.Tick;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Operations of a history as a chart: a lane a process, a column an event that any of them has, in the file's order. */
final class HistoryChart {

    private final Map<Value, Integer> lanes = new TreeMap<>(Lanes.ORDER);

    /** The column of each event by its order. */
    private final Map<Integer, Integer> columns = new HashMap<>();

    private final TreeSet<Integer> shown = new TreeSet<>();
    private final List<String> lines = new ArrayList<>();
    private final OperationTraits traits;

    /** Whether all operations have the same key, so that it need not be said of each. */
    private final boolean keyless;

    private HistoryChart(Picture picture, Collection<Operation> operations, List<Event> remarks) {
        this.traits = OperationTraits.of(picture);
        this.keyless =
                operations.stream().map(Operation::key).distinct().limit(2).count() < 2;
        Map<Integer, Event> events = new TreeMap<>();
        for (Operation operation : operations) {
            lanes.put(operation.process(), 0);
            events.put(operation.invokedAt(), operation.invocation());
            Event completion = operation.completion();
            if (completion != null) {
                events.put(completion.order(), completion);
            }
            shown.add(operation.invokedAt());
        }
        remarks.forEach(remark -> events.put(remark.order(), remark));
        events.forEach((order, event) -> {
            columns.put(order, columns.size());
            lines.add(Integer.toString(event.position().line()));
        });
        int lane = 0;
        for (Map.Entry<Value, Integer> entry : lanes.entrySet()) {
            entry.setValue(lane++);
        }
    }

    /** Operations and what the environment did, with the points of an ordering where there is one. */
    static LaneChart of(
            Picture picture, Collection<Operation> operations, List<Event> remarks, Optional<Ordering> ordering) {
        HistoryChart chart = new HistoryChart(picture, operations, remarks);
        return new LaneChart(
                chart.lanes.keySet().stream().map(OperationText::process).toList(),
                chart.lines,
                operations.stream().map(chart::bar).toList(),
                ordering.map(chart::points).orElse(List.of()),
                remarks.stream()
                        .map(event -> new Tick(column(chart.columns, event.order()), remark(event)))
                        .toList(),
                true);
    }

    /** What the environment did, in words. */
    static String remark(Event event) {
        return OperationText.process(event.process())
                + (event.f().isEmpty() ? "" : " " + OperationText.name(event.f()))
                + (event.valueOrNil().equals(Value.nil())
                        ? ""
                        : " " + event.valueOrNil().brief())
                + ", line " + event.position().line();
    }

    private Bar bar(Operation operation) {
        Event completion = operation.completion();
        Value key = operation.key();
        String label = (key == null || keyless ? "" : key.brief() + " ") + label(operation);
        boolean ends = completion != null && !operation.isPending();
        return new Bar(
                column(lanes, operation.process()),
                column(columns, operation.invokedAt()),
                ends && completion != null ? column(columns, completion.order()) : columns.size() - 1,
                traits.of(operation),
                label,
                key == null || keyless ? brief(operation, label) : label,
                OperationText.process(operation.process()) + ": " + OperationText.of(operation) + ", lines "
                        + OperationText.lines(operation));
    }

    /** The operation in words, without its key; that it is pending shows in its shape. */
    static String label(Operation operation) {
        Value key = operation.key();
        String text = OperationText.of(operation);
        String keyless = key == null ? text : text.substring(key.brief().length() + 1);
        return operation.isPending() ? keyless.replaceFirst(", pending$", "") : keyless;
    }

    /** The same with the first letter of the operation's name alone. */
    private static String brief(Operation operation, String label) {
        String name = OperationText.name(operation.f());
        return name.substring(0, name.offsetByCodePoints(0, 1))
                + label.substring(name.length()).replaceFirst("^ -> ", "→").replaceFirst(" failed$", "");
    }

    private List<Point> points(Ordering ordering) {
        List<Operation> here = ordering.operations().stream()
                .filter(operation -> shown.contains(operation.invokedAt()))
                .collect(Collectors.toList());
        return Moments.of(here).stream()
                .map(moment -> new Point(
                        column(lanes, moment.operation().process()),
                        column(columns, moment.after()) + moment.fraction(),
                        OperationText.of(moment.operation())))
                .toList();
    }

    private static <K> int column(Map<K, Integer> of, K key) {
        Integer column = of.get(key);
        if (column == null) {
            throw new IllegalArgumentException(key + " is not in the chart");
        }
        return column;
    }
}
