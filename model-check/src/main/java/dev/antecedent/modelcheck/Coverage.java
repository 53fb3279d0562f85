package dev.antecedent.modelcheck;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run touched, as TLC counted it.
 *
 * @param actions for each action, named with its location, how many distinct states it found and how many it generated
 * @param expressions for each right side of an implication and each body of a universal quantifier in an invariant, how
 *     often it was evaluated; by the invariant's name and the place
 */
public record Coverage(SortedMap<String, Taken> actions, SortedMap<String, Long> expressions) {

    /** Nothing counted. */
    public static final Coverage NONE = new Coverage(new TreeMap<>(), new TreeMap<>());

    /** Copies the counts. */
    public Coverage {
        actions = Collections.unmodifiableSortedMap(new TreeMap<>(actions));
        expressions = Collections.unmodifiableSortedMap(new TreeMap<>(expressions));
    }

    /** The counts of one action. */
    public record Taken(long statesDistinct, long statesGenerated) {}

    /** Both counts together: what two models of one specification touched. */
    public Coverage plus(Coverage other) {
        SortedMap<String, Taken> taken = new TreeMap<>(actions);
        other.actions.forEach((name, count) -> taken.merge(
                name,
                count,
                (a, b) ->
                        new Taken(a.statesDistinct() + b.statesDistinct(), a.statesGenerated() + b.statesGenerated())));
        SortedMap<String, Long> evaluated = new TreeMap<>(expressions);
        for (Map.Entry<String, Long> entry : other.expressions.entrySet()) {
            evaluated.merge(entry.getKey(), entry.getValue(), Long::sum);
        }
        return new Coverage(taken, evaluated);
    }
}
