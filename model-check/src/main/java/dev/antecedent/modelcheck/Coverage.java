package dev.antecedent.modelcheck;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a search has touched.
 *
 * @param actions for each action, named with its place, whether it was ever taken
 * @param expressions for each right side of an implication and each body of a universal quantifier in an invariant,
 *     named by the invariant and the place, whether it was ever evaluated
 */
public record Coverage(SortedMap<String, Boolean> actions, SortedMap<String, Boolean> expressions) {

    /** Nothing looked at. */
    public static final Coverage NONE = new Coverage(new TreeMap<>(), new TreeMap<>());

    /** Copies the maps. */
    public Coverage {
        actions = Collections.unmodifiableSortedMap(new TreeMap<>(actions));
        expressions = Collections.unmodifiableSortedMap(new TreeMap<>(expressions));
    }

    /** Both together: what is touched in either. */
    public Coverage plus(Coverage other) {
        return new Coverage(either(actions, other.actions), either(expressions, other.expressions));
    }

    private static SortedMap<String, Boolean> either(SortedMap<String, Boolean> a, SortedMap<String, Boolean> b) {
        SortedMap<String, Boolean> either = new TreeMap<>(a);
        b.forEach((place, touched) -> either.merge(place, touched, Boolean::logicalOr));
        return either;
    }
}
