package dev.antecedent.simulation;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often what should happen sometimes has happened. A set of runs in which a goal was never reached proves nothing
 * about it: runs in which no message was lost say nothing of lost messages.
 *
 * @param reached how often, by the goal's name
 */
public record Goals(SortedMap<String, Long> reached) {

    /** A copy of a message was dropped by the network. */
    public static final String DROPPED = "message dropped";

    /** A message travelled twice. */
    public static final String DUPLICATED = "message duplicated";

    /** A copy arrived before one that was sent earlier on the same link. */
    public static final String OVERTAKEN = "message overtaken";

    /** A partition stopped a message. */
    public static final String PARTITIONED = "message stopped by a partition";

    /** A process crashed for good. */
    public static final String CRASHED = "process crashed";

    /** A process came back and found its disk. */
    public static final String RESTARTED = "process restarted with its disk";

    /** A process came back without its disk. */
    public static final String ERASED = "process restarted without its disk";

    /** Copies the map. */
    public Goals {
        reached = Collections.unmodifiableSortedMap(new TreeMap<>(reached));
    }

    /** None reached. */
    public static Goals none() {
        return new Goals(Collections.emptySortedMap());
    }

    /** How often the goal was reached. */
    public long times(String goal) {
        return reached.getOrDefault(goal, 0L);
    }

    /** Both taken together. */
    public Goals plus(Goals others) {
        SortedMap<String, Long> sum = new TreeMap<>(reached);
        others.reached.forEach((goal, times) -> sum.merge(goal, times, Long::sum));
        return new Goals(sum);
    }
}
