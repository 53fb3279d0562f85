package dev.antecedent.snapshot.sync;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The updates in the order of their stamps, each put where it belongs when it comes. The same updates give the same
 * journal in whatever order they came, and so the same of anything that is read off it.
 *
 * <p>It is the price of effects that do not commute: what is read off it may change in its middle, until it is known
 * which updates there are.
 *
 * @param <A> the contents of updates
 */
public record Journal<A>() implements Replicated<List<Update<A>>, A> {

    @Override
    public List<Update<A>> nothing() {
        return List.of();
    }

    @Override
    public List<Update<A>> effect(List<Update<A>> old, Update<A> update) {
        List<Update<A>> longer = new ArrayList<>(old);
        int place = Collections.binarySearch(old, update);
        longer.add(place < 0 ? -place - 1 : place, update);
        return Collections.unmodifiableList(longer);
    }
}
