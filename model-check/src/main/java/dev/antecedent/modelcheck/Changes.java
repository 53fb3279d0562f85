package dev.antecedent.modelcheck;

import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What changed in a variable, as small as it can be told: the entry of a function, the elements of a set. */
final class Changes {

    private final List<String> lines = new ArrayList<>();

    private Changes() {}

    /** A line for each change; the name is written as TLA+ writes an entry, {@code clock["p0"]["p1"]}. */
    static List<String> lines(String name, Value before, Value after) {
        Changes changes = new Changes();
        changes.compare(name, before, after);
        return changes.lines;
    }

    private void compare(String name, Value before, Value after) {
        if (before.equals(after)) {
            return;
        }
        if (before instanceof Value.Function old && after instanceof Value.Function now) {
            compareFunctions(name, old, now);
        } else if (before instanceof Value.SetOf old && after instanceof Value.SetOf now) {
            difference(old.elements(), now.elements()).forEach(gone -> lines.add(name + ": loses " + gone));
            difference(now.elements(), old.elements()).forEach(added -> lines.add(name + ": gains " + added));
        } else {
            lines.add(name + ": " + before + "  ->  " + after);
        }
    }

    private void compareFunctions(String name, Value.Function before, Value.Function after) {
        SortedSet<Value> domain = new TreeSet<>(before.mapping().keySet());
        domain.addAll(after.mapping().keySet());
        for (Value key : domain) {
            String entry = name + "[" + key + "]";
            Value old = before.mapping().get(key);
            Value now = after.mapping().get(key);
            if (old != null && now != null) {
                compare(entry, old, now);
            } else {
                lines.add(now == null ? entry + ": gone, was " + old : entry + ": new, " + now);
            }
        }
    }

    private static SortedSet<Value> difference(SortedSet<Value> a, SortedSet<Value> b) {
        SortedSet<Value> difference = new TreeSet<>(a);
        difference.removeAll(b);
        return difference;
    }
}
