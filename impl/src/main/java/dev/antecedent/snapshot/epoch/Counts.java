package dev.antecedent.snapshot.epoch;

import java.util.Collections;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Numbers of transfers by epoch.
 *
 * @param byEpoch the numbers that are known
 */
public record Counts(SortedMap<Integer, Long> byEpoch) {

    /** None known. */
    static final Counts NONE = new Counts(Collections.emptySortedMap());

    /** Copies the map. */
    public Counts {
        byEpoch = Collections.unmodifiableSortedMap(new TreeMap<>(byEpoch));
    }

    /** The number of that epoch; 0 where none is known. */
    public long of(int epoch) {
        return byEpoch.getOrDefault(epoch, 0L);
    }

    /** The number of that epoch, if it is known. */
    public OptionalLong known(int epoch) {
        Long count = byEpoch.get(epoch);
        return count == null ? OptionalLong.empty() : OptionalLong.of(count);
    }

    Counts plusOne(int epoch) {
        return with(epoch, Math.addExact(of(epoch), 1));
    }

    Counts with(int epoch, long count) {
        SortedMap<Integer, Long> changed = new TreeMap<>(byEpoch);
        changed.put(epoch, count);
        return new Counts(changed);
    }
}
