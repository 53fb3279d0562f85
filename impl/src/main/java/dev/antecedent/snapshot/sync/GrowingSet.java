package dev.antecedent.snapshot.sync;

import dev.antecedent.clock.EventId;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A set to which every update adds an element of its own: its name.
 *
 * @param <A> the contents of updates, which it does not look at
 */
public record GrowingSet<A>() implements Semilattice<SortedSet<EventId>, A> {

    @Override
    public SortedSet<EventId> nothing() {
        return Collections.emptySortedSet();
    }

    @Override
    public SortedSet<EventId> effect(SortedSet<EventId> old, Update<A> update) {
        SortedSet<EventId> grown = new TreeSet<>(old);
        grown.add(update.id());
        return Collections.unmodifiableSortedSet(grown);
    }

    @Override
    public SortedSet<EventId> join(SortedSet<EventId> one, SortedSet<EventId> other) {
        SortedSet<EventId> both = new TreeSet<>(one);
        both.addAll(other);
        return Collections.unmodifiableSortedSet(both);
    }
}
