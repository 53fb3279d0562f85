package dev.antecedent.modelcheck.probe;

import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One place at which two values differ.
 *
 * @param place a variable with the path inside it, such as {@code clock["p0"]["p1"]}
 * @param found what the first value has there; empty where it has nothing
 * @param wanted what the second value has there; empty where it has nothing
 */
public record LeafDifference(String place, Optional<Value> found, Optional<Value> wanted) {

    /** Where two states differ, in the order of the variables. */
    public static List<LeafDifference> between(State found, State wanted) {
        return between(found.variables(), wanted.variables());
    }

    /** Where two assignments of values to names differ. */
    public static List<LeafDifference> between(SortedMap<String, Value> found, SortedMap<String, Value> wanted) {
        List<LeafDifference> differences = new ArrayList<>();
        Set<String> names = new TreeSet<>(found.keySet());
        names.addAll(wanted.keySet());
        for (String name : names) {
            collect(name, found.get(name), wanted.get(name), differences);
        }
        return differences;
    }

    /** Where two values of one name differ. */
    public static List<LeafDifference> between(String name, Value found, Value wanted) {
        List<LeafDifference> differences = new ArrayList<>();
        collect(name, found, wanted, differences);
        return differences;
    }

    private static void collect(
            String place, @Nullable Value found, @Nullable Value wanted, List<LeafDifference> differences) {
        if (found != null && found.equals(wanted)) {
            return;
        }
        if (found instanceof Value.Function a && wanted instanceof Value.Function b) {
            Set<Value> keys = new TreeSet<>(a.mapping().keySet());
            keys.addAll(b.mapping().keySet());
            for (Value key : keys) {
                collect(
                        place + "[" + key + "]",
                        a.mapping().get(key),
                        b.mapping().get(key),
                        differences);
            }
        } else if (found instanceof Value.SetOf a && wanted instanceof Value.SetOf b) {
            Set<Value> elements = new TreeSet<>(a.elements());
            elements.addAll(b.elements());
            for (Value element : elements) {
                if (!a.elements().contains(element)) {
                    differences.add(new LeafDifference(place, Optional.empty(), Optional.of(element)));
                } else if (!b.elements().contains(element)) {
                    differences.add(new LeafDifference(place, Optional.of(element), Optional.empty()));
                }
            }
        } else {
            differences.add(new LeafDifference(place, Optional.ofNullable(found), Optional.ofNullable(wanted)));
        }
    }
}
