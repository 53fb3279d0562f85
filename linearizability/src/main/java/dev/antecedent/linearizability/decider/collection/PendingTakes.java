package dev.antecedent.linearizability.decider.collection;

import dev.antecedent.linearizability.decider.Decision;
import dev.antecedent.linearizability.history.Operation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tries what pending takes may have taken: of the values that were put in and that no completed take returned, some were
 * taken by some of them. Other values were not; a pending take that found nothing, or a value whose put is pending too,
 * can be left out together with that put.
 *
 * <p>A pending take may take effect at any time after its invocation, so all that matters is a bound for each value: it
 * is taken by an operation that was invoked at that time or earlier, or never. Bounds are possible if for every time at
 * most as many values have a bound up to it as pending takes were invoked by it; the values then get them in the order
 * of their bounds. Greater bounds are harder to place and easier to possess.
 *
 * <p>The search starts with the greatest bounds, nothing taken. If the operations cannot be placed, the values of each
 * chain that is in the way cannot be placed on their own, as long as no bound among them comes down to what
 * {@link Attempt.Link#latest} says. So every solution below has one of them there. Where a chain leaves no choice, its
 * bound is lowered, for all such chains at once; otherwise the search branches into the choices of one chain. It is
 * exact, and exponential only in how many pending takes have to be combined. It gives up after a number of attempts,
 * having tried first whether even the smallest bounds for all values at once are too great.
 */
final class PendingTakes {

    private static final int MOST_ATTEMPTS = 1_000;
    private static final int FEWEST_ATTEMPTS = 16;

    /** Attempts times values. */
    private static final int WORK = 2_000_000;

    private final Stays stays;
    private final Function<Stays, Attempt> place;
    private final Refutation refutation;

    /** The values that no completed take returned, and by value its place among them, -1 for the others. */
    private final int[] untaken;

    private final int[] places;

    /** When the pending takes were invoked; a bound is an index into it, or its length for never. */
    private final int[] times;

    private final Deque<int[]> open = new ArrayDeque<>();
    private final Set<List<Integer>> seen = new HashSet<>();

    /** For this history; {@code place} places its operations under an assumption on what the pending takes took. */
    PendingTakes(Stays stays, Words words, Function<Stays, Attempt> place) {
        this.stays = stays;
        this.place = place;
        refutation = new Refutation(stays, words);
        times = stays.pendingTakes().stream().mapToInt(stays::invoked).toArray();
        places = new int[stays.size()];
        int[] values = new int[stays.size()];
        int count = 0;
        for (int value = 0; value < values.length; value++) {
            places[value] = stays.take(value) == null ? count : -1;
            if (stays.take(value) == null) {
                values[count++] = value;
            }
        }
        untaken = Arrays.copyOf(values, count);
    }

    /** The decision; empty if there is too much to try. */
    Optional<Decision> decide() {
        int attempts = Math.max(FEWEST_ATTEMPTS, Math.min(MOST_ATTEMPTS, WORK / (stays.size() + 1)));
        open.push(bounds(times.length));
        for (int tried = 0; !open.isEmpty(); tried++) {
            if (tried == attempts) {
                return Optional.empty();
            }
            int[] bounds = open.pop();
            Attempt attempt = place.apply(assuming(bounds));
            if (attempt instanceof Attempt.Placed placed) {
                return Optional.of(new Decision.Linearizable(placed.linearization()));
            }
            List<Attempt.Conflict> conflicts = ((Attempt.Failed) attempt).conflicts();
            Attempt.Conflict first = conflicts.get(0);
            if (isCertain(first)) {
                return Optional.of(refutation.of(first));
            }
            conflicts.forEach(refutation::add);
            openBelow(bounds, conflicts);
            if (tried == 0 && !open.isEmpty() && place.apply(assuming(bounds(0))) instanceof Attempt.Failed anyway) {
                return Optional.of(
                        refutation.whateverWasTaken(anyway.conflicts().get(0)));
            }
        }
        return Optional.of(refutation.whateverWasTaken());
    }

    private int[] bounds(int bound) {
        int[] bounds = new int[untaken.length];
        Arrays.fill(bounds, bound);
        return bounds;
    }

    /** Whether it has nothing to do with pending takes. */
    private boolean isCertain(Attempt.Conflict conflict) {
        return times.length == 0 || conflict.chain().stream().noneMatch(link -> stays.isUntaken(link.value()));
    }

    /** Does what the conflicts leave no choice about; if there is always a choice, branches where it is smallest. */
    private void openBelow(int[] bounds, List<Attempt.Conflict> conflicts) {
        int[] forced = bounds.clone();
        List<int[]> fewest = List.of();
        for (Attempt.Conflict conflict : conflicts) {
            List<int[]> choices = choices(bounds, conflict);
            if (choices.isEmpty()) {
                return;
            }
            if (choices.size() == 1) {
                Arrays.setAll(forced, i -> Math.min(forced[i], choices.get(0)[i]));
            }
            if (fewest.isEmpty() || choices.size() < fewest.size()) {
                fewest = choices;
            }
        }
        for (int[] below : fewest.size() == 1 ? List.of(forced) : fewest) {
            if (isPossible(below) && seen.add(Arrays.stream(below).boxed().toList())) {
                open.push(below);
            }
        }
    }

    /** The greatest bounds below these, for one value each, that may resolve a conflict. */
    private List<int[]> choices(int[] bounds, Attempt.Conflict conflict) {
        List<int[]> choices = new ArrayList<>();
        for (Attempt.Link link : conflict.chain()) {
            int place = places[link.value()];
            if (place < 0) {
                continue;
            }
            int bound = bounds[place] - 1;
            while (bound >= 0 && times[bound] > link.latest()) {
                bound--;
            }
            int[] below = bounds.clone();
            below[place] = bound;
            if (bound >= 0 && isPossible(below)) {
                choices.add(below);
            }
        }
        return choices;
    }

    /** Whether there are enough pending takes by every time. */
    private boolean isPossible(int[] bounds) {
        int[] ascending = bounds.clone();
        Arrays.sort(ascending);
        for (int i = 0; i < ascending.length; i++) {
            if (ascending[i] < times.length && ascending[i] < i) {
                return false;
            }
        }
        return true;
    }

    private Stays assuming(int[] bounds) {
        List<@Nullable Operation> takers = new ArrayList<>();
        int[] notBefore = new int[stays.size()];
        for (int value = 0; value < stays.size(); value++) {
            takers.add(stays.take(value));
            notBefore[value] = stays.takeInvoked(value);
        }
        List<Integer> byBound = new ArrayList<>();
        for (int i = 0; i < bounds.length; i++) {
            if (bounds[i] < times.length) {
                byBound.add(i);
                notBefore[untaken[i]] = times[bounds[i]];
            }
        }
        byBound.sort((left, right) -> Integer.compare(bounds[left], bounds[right]));
        for (int i = 0; i < Math.min(byBound.size(), times.length); i++) {
            takers.set(untaken[byBound.get(i)], stays.pendingTakes().get(i));
        }
        return stays.assuming(Collections.unmodifiableList(takers), notBefore);
    }
}
