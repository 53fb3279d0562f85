package dev.antecedent.vector;

import dev.antecedent.dag.Event;
import dev.antecedent.dag.Seq;
import dev.antecedent.dag.VectorEntry;
import java.util.List;

/** Reads what is aligned with the events: a row each, of the right length. */
final class MatrixReader {

    private final JsonFile file;
    private final int events;

    MatrixReader(JsonFile file, int events) {
        this.file = file;
        this.events = events;
    }

    /** Rows of what is known of branches or validators. */
    List<List<VectorEntry>> entries(Json json, int shortest, int longest) {
        return rows(json).stream()
                .map(row -> {
                    List<Json> elements = JsonFields.array(file, row);
                    requireLength(row, elements.size(), shortest, longest);
                    return elements.stream().map(this::entry).toList();
                })
                .toList();
    }

    /** Rows of places, 0 for none. */
    List<List<Integer>> places(Json json, int length) {
        return rows(json).stream()
                .map(row -> {
                    List<Json> elements = JsonFields.array(file, row);
                    requireLength(row, elements.size(), length, length);
                    return elements.stream()
                            .map(element -> (int) JsonFields.number(file, element, 0, Event.COUNTER_MAX))
                            .toList();
                })
                .toList();
    }

    /** Rows of digits, one an event. */
    List<String> digits(Json json) {
        return rows(json).stream()
                .map(row -> {
                    String digits = JsonFields.string(file, row);
                    requireLength(row, digits.length(), events, events);
                    if (!digits.matches("[01]*")) {
                        throw file.complaint(row, "a string of 0 and 1");
                    }
                    return digits;
                })
                .toList();
    }

    private List<Json> rows(Json json) {
        List<Json> rows = JsonFields.array(file, json);
        if (rows.size() != events) {
            throw file.complaint(json.place(), rows.size() + " rows", events + ", one for each event");
        }
        return rows;
    }

    private void requireLength(Json row, int length, int shortest, int longest) {
        if (length < shortest || length > longest) {
            throw file.complaint(
                    row.place(),
                    "a row of " + length,
                    shortest == longest ? "one of " + longest : "one of " + shortest + " to " + longest);
        }
    }

    private VectorEntry entry(Json json) {
        if (json instanceof Json.Num number && number.text().equals("0")) {
            return new VectorEntry.Empty();
        } else if (json instanceof Json.Str text && text.value().equals("F")) {
            return new VectorEntry.Fork();
        } else if (json instanceof Json.Arr pair && pair.elements().size() == 2) {
            long highest = JsonFields.number(file, pair.elements().get(0), 1, Event.COUNTER_MAX);
            long lowest = JsonFields.number(file, pair.elements().get(1), 1, Event.COUNTER_MAX);
            return new VectorEntry.Seen(new Seq((int) highest), new Seq((int) lowest));
        }
        throw file.complaint(json, "0, \"F\" or [highest,lowest]");
    }
}
