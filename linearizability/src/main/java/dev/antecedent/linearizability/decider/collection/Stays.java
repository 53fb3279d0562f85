package dev.antecedent.linearizability.decider.collection;

import dev.antecedent.linearizability.history.Operation;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of a history that puts none into a collection twice: when each may be put in and taken out.
 *
 * <p>Times are the ranks of the events among those of the operations in question, and operations take effect in the
 * slots between events: slot {@code k} follows event {@code k}, so an operation invoked at {@code i} that returned at
 * {@code r} takes effect in one of the slots {@code i} to {@code r - 1}, and operations of one slot may come in any order. An
 * operation that precedes another always has a smaller slot. A value that nothing took out stays until {@link #end()},
 * after all events.
 *
 * <p>Pending puts of values that nobody saw are left out: a value that is never taken, or only by an operation without
 * result, can be left out of a linearization of a stack or a queue together with that operation.
 */
final class Stays {

    private final List<Operation> puts;
    private final List<@Nullable Operation> takes;
    private final List<Operation> empties;
    private final List<Operation> pendingTakes;
    private final Ranks times;
    private final int[] putInvoked;
    private final int[] putReturned;
    private final int[] takeInvoked;
    private final int[] takeReturned;

    /**
     * Of these operations.
     *
     * @param takes of the same values in the same order, null where there is none
     * @param empties that returned that nothing was there
     * @param pendingTakes in the order of their invocations
     */
    Stays(
            List<Operation> puts,
            List<@Nullable Operation> takes,
            List<Operation> empties,
            List<Operation> pendingTakes) {
        this.puts = puts;
        this.takes = takes;
        this.empties = empties;
        this.pendingTakes = pendingTakes;
        times = times(List.of(puts, takes, empties, pendingTakes));
        putInvoked = new int[puts.size()];
        putReturned = new int[puts.size()];
        takeInvoked = new int[puts.size()];
        takeReturned = new int[puts.size()];
        for (int value = 0; value < puts.size(); value++) {
            putInvoked[value] = invoked(puts.get(value));
            putReturned[value] = returned(puts.get(value));
            Operation take = takes.get(value);
            takeInvoked[value] = take == null ? end() : invoked(take);
            takeReturned[value] = take == null ? never() : returned(take);
        }
    }

    private Stays(Stays stays, List<@Nullable Operation> takes, int[] takeInvoked) {
        puts = stays.puts;
        empties = stays.empties;
        pendingTakes = stays.pendingTakes;
        times = stays.times;
        putInvoked = stays.putInvoked;
        putReturned = stays.putReturned;
        takeReturned = stays.takeReturned;
        this.takes = takes;
        this.takeInvoked = takeInvoked;
    }

    private static Ranks times(List<List<@Nullable Operation>> kinds) {
        int[] times = new int[2 * kinds.stream().mapToInt(List::size).sum()];
        int count = 0;
        for (List<@Nullable Operation> kind : kinds) {
            for (Operation operation : kind) {
                if (operation != null) {
                    times[count++] = operation.invokedAt();
                    if (!operation.isPending()) {
                        times[count++] = operation.returnedAt();
                    }
                }
            }
        }
        return new Ranks(Arrays.copyOf(times, count));
    }

    /** The same history, with pending operations taking out values that nothing else took, not before those times. */
    Stays assuming(List<@Nullable Operation> takers, int[] notBefore) {
        return new Stays(this, takers, notBefore);
    }

    /** How many values there are; they are numbered from 0. */
    int size() {
        return puts.size();
    }

    /** The time after all events, and the number of slots before it. */
    int end() {
        return times.size();
    }

    /** The time of a response that never comes, after the {@link #end()}. */
    int never() {
        return times.size() + 1;
    }

    int invoked(Operation operation) {
        return times.of(operation.invokedAt());
    }

    int returned(Operation operation) {
        return operation.isPending() ? never() : times.of(operation.returnedAt());
    }

    Operation put(int value) {
        return puts.get(value);
    }

    /** Null if nothing took the value out. */
    @Nullable
    Operation take(int value) {
        return takes.get(value);
    }

    /** The operations that returned that nothing was there. */
    List<Operation> empties() {
        return empties;
    }

    /** The operations that took nobody knows what, in the order of their invocations. */
    List<Operation> pendingTakes() {
        return pendingTakes;
    }

    int putInvoked(int value) {
        return putInvoked[value];
    }

    int putReturned(int value) {
        return putReturned[value];
    }

    int takeInvoked(int value) {
        return takeInvoked[value];
    }

    int takeReturned(int value) {
        return takeReturned[value];
    }

    /**
     * Whether the value is there for certain in the slots from the response of its put to before the invocation of its
     * take. If not, the two overlap, and there may be an instant at which it comes and goes.
     */
    boolean isCertain(int value) {
        return putReturned[value] < takeInvoked[value];
    }

    /** Whether no completed operation took the value out: it stayed, or a pending one took it. */
    boolean isUntaken(int value) {
        return takeReturned[value] == never();
    }

    /** The first slot in which a value may come and go at once. */
    int momentOf(int value) {
        return Math.max(putInvoked[value], takeInvoked[value]);
    }
}
