package dev.antecedent.linearizability.decider.collection;

import dev.antecedent.linearizability.history.Operation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The values that no completed operation took out, and what pending ones may have taken of them.
 *
 * <p>Some of these values must be gone by the end of some slot, {@code latest}: taken by pending operations that were
 * invoked at that time or earlier, each by another one. A pending operation can take effect at any time after its
 * invocation, so this is possible if and only if for each slot {@code d} at least as many were invoked by {@code d} as
 * values must be gone by it (Hall, for nested sets); then the values get them in the order of {@code latest}.
 *
 * <p>If the collection is empty in slot {@code h}, all values whose put returned by then must be gone by {@code h}. Let
 * {@code r(h)} be their number; it includes all that must be gone by {@code h} for other reasons. For this slot to be
 * possible there have to be enough pending operations for each {@code d >= h}: for {@code r(h)} and the values put in later that must be
 * gone by {@code d}. If each of several slots is possible alone, all of them are together: for any {@code d}, what must be gone by
 * {@code d} is what the last of the slots up to {@code d} demands, and the values put in later.
 */
final class Untaken {

    static final int NEVER = Integer.MAX_VALUE;

    private final Stays stays;
    private final int[] latest;
    private final int[] values;
    private final int[] pending;

    /** How many of the values must be gone by some time. */
    private final int bounded;

    /** For each value the slot by which it must be gone if no completed operation took it, {@link #NEVER} for none. */
    Untaken(Stays stays, int[] latest) {
        this.stays = stays;
        this.latest = latest;
        pending = stays.pendingTakes().stream().mapToInt(stays::invoked).toArray();
        values = byLatest(latest);
        bounded = (int)
                Arrays.stream(values).filter(value -> latest[value] < NEVER).count();
    }

    private int[] byLatest(int[] bounds) {
        return IntStream.range(0, stays.size())
                .filter(value -> stays.take(value) == null)
                .mapToLong(value -> (long) bounds[value] << Integer.SIZE | value)
                .sorted()
                .mapToInt(packed -> (int) packed)
                .toArray();
    }

    /**
     * Values that cannot all be gone in time.
     *
     * @param takes all operations that could have taken some of them, one less than the values
     */
    record Shortage(List<Integer> values, List<Operation> takes) {
        Shortage {
            values = List.copyOf(values);
            takes = List.copyOf(takes);
        }
    }

    /** The first values that cannot all be gone in time. */
    Optional<Shortage> shortage() {
        for (int i = 0; i < bounded; i++) {
            if (i >= pending.length || pending[i] > latest[values[i]]) {
                return Optional.of(new Shortage(
                        Arrays.stream(values, 0, i + 1).boxed().toList(),
                        stays.pendingTakes().subList(0, i)));
            }
        }
        return Optional.empty();
    }

    /** Fills the slots in which the collection cannot be empty because of these values. There is no shortage. */
    void fill(FreeSlots free) {
        int[] bounds =
                Arrays.stream(values, 0, bounded).map(value -> latest[value]).toArray();
        int[] places = new int[stays.size()];
        LeastPrefixSum spare = new LeastPrefixSum(bounded);
        for (int i = 0; i < bounded; i++) {
            places[values[i]] = i;
            spare.add(i, invokedBy(bounds[i]) - (i == 0 ? 0 : invokedBy(bounds[i - 1])));
        }
        int[] byReturn = Arrays.stream(values)
                .mapToLong(value -> (long) stays.putReturned(value) << Integer.SIZE | value)
                .sorted()
                .mapToInt(packed -> (int) packed)
                .toArray();
        int returned = byReturn.length;
        int takes = pending.length;
        int from = bounded;
        for (int slot = stays.end() - 1; slot >= 0; slot--) {
            for (; returned > 0 && stays.putReturned(byReturn[returned - 1]) > slot; returned--) {
                int value = byReturn[returned - 1];
                if (latest[value] < NEVER) {
                    spare.add(places[value], -1);
                }
            }
            while (takes > 0 && pending[takes - 1] > slot) {
                takes--;
            }
            while (from > 0 && bounds[from - 1] >= slot) {
                from--;
            }
            if (returned > takes || returned > spare.from(from)) {
                free.fill(slot, slot + 1);
            }
        }
    }

    private int invokedBy(int slot) {
        int at = Arrays.binarySearch(pending, slot);
        return at >= 0 ? at + 1 : -at - 1;
    }

    /** The history in which pending operations took what had to be gone, also for the collection to be empty then. */
    Stays taken(EmptyMoments moments) {
        int[] bounds = latest.clone();
        for (int value : values) {
            bounds[value] = Math.min(bounds[value], moments.firstFrom(stays.putReturned(value)));
        }
        List<@Nullable Operation> takers = new ArrayList<>(stays.size());
        int[] takeInvoked = new int[stays.size()];
        for (int value = 0; value < stays.size(); value++) {
            takers.add(stays.take(value));
            takeInvoked[value] = stays.takeInvoked(value);
        }
        int[] ordered = byLatest(bounds);
        for (int i = 0; i < ordered.length && bounds[ordered[i]] < NEVER; i++) {
            takers.set(ordered[i], stays.pendingTakes().get(i));
            takeInvoked[ordered[i]] = pending[i];
        }
        return stays.assuming(Collections.unmodifiableList(takers), takeInvoked);
    }

    /** What has to do with a slot before that time not being free: the values, and who might have taken them. */
    List<Operation> involvedBefore(int time) {
        List<Operation> involved = new ArrayList<>(stays.pendingTakes());
        for (int value : values) {
            if (latest[value] < NEVER || stays.putReturned(value) < time) {
                involved.add(stays.put(value));
            }
        }
        return involved;
    }
}
