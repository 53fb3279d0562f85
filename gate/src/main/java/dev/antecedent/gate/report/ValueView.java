package dev.antecedent.gate.report;

import dev.antecedent.trace.Value;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Shows a value of TLA+ to a person, and in it what differs from the value before: the entry of the function, the
 * element of the set, and not the whole variable.
 */
final class ValueView {

    private static final int LINE_MAX = 44;

    private final Html html;

    ValueView(Html html) {
        this.html = html;
    }

    /** Shows the value; {@code before} is its value in the step before, empty in the first. */
    void show(Value value, Optional<Value> before) {
        show(value, before.orElse(null), before.isPresent());
    }

    private void show(Value value, @Nullable Value before, boolean compared) {
        boolean changed = compared && !value.equals(before);
        if (value instanceof Value.Function function && !function.mapping().isEmpty()) {
            Map<Value, Value> old = before instanceof Value.Function f ? f.mapping() : Map.of();
            if (isMatrix(function)) {
                matrix(function, old, compared);
            } else {
                function(function, old, compared);
            }
        } else if (value instanceof Value.SetOf set) {
            set(set, before instanceof Value.SetOf s ? s : null, compared);
        } else {
            atom(value, changed);
        }
    }

    private void atom(Value value, boolean changed) {
        String text = value.toString();
        if (changed) {
            html.element("mark", text);
        } else {
            html.text(text);
        }
    }

    /** A function whose values are functions on one common domain, with plain values: a table says it at a glance. */
    private static boolean isMatrix(Value.Function function) {
        List<Value> rows = List.copyOf(function.mapping().values());
        if (rows.size() < 2
                || !(rows.get(0) instanceof Value.Function first)
                || first.mapping().isEmpty()) {
            return false;
        }
        return rows.stream()
                .allMatch(row -> row instanceof Value.Function inner
                        && inner.mapping().keySet().equals(first.mapping().keySet())
                        && inner.mapping().values().stream().allMatch(ValueView::isPlain));
    }

    private static boolean isPlain(Value value) {
        return !(value instanceof Value.Function) && !(value instanceof Value.SetOf);
    }

    private void matrix(Value.Function function, Map<Value, Value> old, boolean compared) {
        html.open("table", "class", "matrix").open("tr").element("td", "");
        Value.Function first =
                (Value.Function) function.mapping().values().iterator().next();
        first.mapping().keySet().forEach(column -> html.element("th", name(column), "scope", "col"));
        html.close("tr");
        function.mapping().forEach((key, row) -> {
            html.open("tr").element("th", name(key), "scope", "row");
            Map<Value, Value> oldRow = old.get(key) instanceof Value.Function f ? f.mapping() : Map.of();
            ((Value.Function) row).mapping().forEach((column, cell) -> {
                html.open("td");
                atom(cell, compared && !Objects.equals(cell, oldRow.get(column)));
                html.close("td");
            });
            html.close("tr");
        });
        html.close("table");
    }

    private void function(Value.Function function, Map<Value, Value> old, boolean compared) {
        boolean sequence = function.isSequence();
        boolean lines = isLong(function)
                || (!function.isRecord() && !sequence && function.mapping().size() > 1);
        String separator = sequence ? "<<" : "[";
        html.open("span", "class", lines ? "lines" : "inline");
        int left = function.mapping().size();
        for (Map.Entry<Value, Value> entry : function.mapping().entrySet()) {
            html.open("span", "class", "entry").text(separator);
            if (!sequence) {
                html.text(name(entry.getKey()) + " \u21a6 ");
            }
            show(entry.getValue(), old.get(entry.getKey()), compared);
            left--;
            html.text(left > 0 ? "," : sequence ? ">>" : "]").close("span");
            separator = lines ? "\u00a0" : " ";
        }
        html.close("span");
    }

    private void set(Value.SetOf set, Value.@Nullable SetOf old, boolean compared) {
        boolean lines = isLong(set) && set.elements().size() > 1;
        html.open("span", "class", lines ? "lines" : "inline");
        String separator = "{";
        int left = set.elements().size();
        for (Value element : set.elements()) {
            boolean added = compared && (old == null || !old.elements().contains(element));
            html.open("span", "class", "entry").text(separator);
            if (added) {
                html.open("ins");
            }
            show(element, element, false);
            if (added) {
                html.close("ins");
            }
            left--;
            html.text(left > 0 ? "," : "}").close("span");
            separator = lines ? "\u00a0" : " ";
        }
        if (set.elements().isEmpty()) {
            html.text("{}");
        }
        if (compared && old != null) {
            for (Value gone : old.elements()) {
                if (!set.elements().contains(gone)) {
                    html.text(" ").open("del", "class", "entry");
                    show(gone, gone, false);
                    html.close("del");
                }
            }
        }
        html.close("span");
    }

    /** Whether a value needs more than one line. */
    private static boolean isLong(Value value) {
        return value.toString().length() > LINE_MAX;
    }

    /** A key as a name: a string without its quotes. */
    private static String name(Value key) {
        return key instanceof Value.Text text ? text.value() : key.toString();
    }
}
