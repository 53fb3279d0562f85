package dev.antecedent.linearizability.history;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A total order of values, consistent with equality: by kind, then by content. It has no meaning of its own; it makes
 * one array of equal sets.
 */
enum ValueOrder implements Comparator<Value> {
    ASCENDING;

    @Override
    public int compare(Value left, Value right) {
        if (left instanceof Value.Bool a && right instanceof Value.Bool b) {
            return Boolean.compare(a.value(), b.value());
        } else if (left instanceof Value.Int a && right instanceof Value.Int b) {
            return a.fitsLong() && b.fitsLong()
                    ? Long.compare(a.longValue(), b.longValue())
                    : a.value().compareTo(b.value());
        } else if (left instanceof Value.Text a && right instanceof Value.Text b) {
            return a.value().compareTo(b.value());
        } else if (left instanceof Value.Array a && right instanceof Value.Array b) {
            return compare(a.elements(), b.elements());
        } else if (left instanceof Value.Entries a && right instanceof Value.Entries b) {
            return compare(a.values(), b.values());
        }
        return Integer.compare(kind(left), kind(right));
    }

    private int compare(List<Value> left, List<Value> right) {
        Iterator<Value> other = right.iterator();
        for (Value element : left) {
            int order = other.hasNext() ? compare(element, other.next()) : 1;
            if (order != 0) {
                return order;
            }
        }
        return other.hasNext() ? -1 : 0;
    }

    private int compare(Map<Value, Value> left, Map<Value, Value> right) {
        SortedMap<Value, Value> ascendingLeft = ascending(left);
        SortedMap<Value, Value> ascendingRight = ascending(right);
        int keys = compare(List.copyOf(ascendingLeft.keySet()), List.copyOf(ascendingRight.keySet()));
        return keys != 0 ? keys : compare(List.copyOf(ascendingLeft.values()), List.copyOf(ascendingRight.values()));
    }

    private SortedMap<Value, Value> ascending(Map<Value, Value> entries) {
        SortedMap<Value, Value> ascending = new TreeMap<>(this);
        ascending.putAll(entries);
        return ascending;
    }

    private static int kind(Value value) {
        if (value instanceof Value.Nil) {
            return 0;
        } else if (value instanceof Value.Bool) {
            return 1;
        } else if (value instanceof Value.Int) {
            return 2;
        } else if (value instanceof Value.Text) {
            return 3;
        }
        return value instanceof Value.Array ? 4 : 5;
    }
}
