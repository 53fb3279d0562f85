package dev.antecedent.dag.drawing;

import dev.antecedent.dag.Epoch;
import dev.antecedent.dag.Event;
import dev.antecedent.dag.EventId;
import dev.antecedent.dag.Frame;
import dev.antecedent.stake.ValidatorId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a drawing: every event in its column, as high as the order of the events and the parents allow, columns as wide
 * as what stands in them.
 */
final class DrawingWriter {

    private static final String GAP = "  ";

    private final List<Column> columns;
    private final Map<ValidatorId, Integer> columnOf = new HashMap<>();
    private final List<String[]> rows = new ArrayList<>();
    private final Set<EventId> inRow = new HashSet<>();
    private final Map<ValidatorId, EventId> lowest = new HashMap<>();
    private int nextColumn;

    DrawingWriter(List<Column> columns) {
        this.columns = columns;
        columns.forEach(column -> columnOf.put(column.validator().id(), columnOf.size()));
    }

    String write(Drawing drawing) {
        header();
        drawing.events().forEach(this::event);
        StringBuilder text = new StringBuilder();
        if (!drawing.epoch().equals(Epoch.FIRST)) {
            text.append("epoch ").append(drawing.epoch()).append('\n');
        }
        int[] widths = widths();
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.length; column++) {
                line.append(row[column])
                        .append(" ".repeat(widths[column] - row[column].length()))
                        .append(GAP);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private void header() {
        String[] row = newRow();
        for (int column = 0; column < row.length; column++) {
            Column above = columns.get(column);
            long id = above.validator().id().number();
            long stake = above.validator().stake();
            row[column] = DrawnName.ofColumn(above.name())
                    + (id == column + 1 ? "" : "=" + id)
                    + (stake == 1 ? "" : ":" + stake);
        }
        nextColumn = columns.size();
    }

    private String[] newRow() {
        String[] row = new String[columns.size()];
        Arrays.fill(row, "");
        rows.add(row);
        nextColumn = 0;
        inRow.clear();
        return row;
    }

    private void event(Event event) {
        int column = Objects.requireNonNull(columnOf.get(event.creator()));
        boolean hasParentInRow = event.parents().stream().anyMatch(inRow::contains);
        String[] row = column < nextColumn || hasParentInRow ? newRow() : rows.get(rows.size() - 1);
        row[column] = DrawnName.ofEvent(event.id().name())
                + (event.frame().equals(Frame.FIRST) ? "" : "@" + event.frame())
                + parents(event);
        nextColumn = column + 1;
        inRow.add(event.id());
        lowest.put(event.creator(), event.id());
    }

    private String parents(Event event) {
        Optional<EventId> above = Optional.ofNullable(lowest.get(event.creator()));
        boolean isImplied = above.equals(event.selfParent());
        List<String> listed = new ArrayList<>();
        if (!isImplied && event.selfParent().isEmpty()) {
            listed.add("-");
        }
        event.parents().stream()
                .skip(isImplied && event.selfParent().isPresent() ? 1 : 0)
                .forEach(parent -> listed.add(DrawnName.ofEvent(parent.name())));
        return listed.isEmpty() ? "" : "(" + String.join(",", listed) + ")";
    }

    private int[] widths() {
        int[] widths = new int[columns.size()];
        for (String[] row : rows) {
            for (int column = 0; column < row.length; column++) {
                widths[column] = Math.max(widths[column], row[column].length());
            }
        }
        return widths;
    }
}
