package dev.antecedent.linearizability.decider.scalar;

import dev.antecedent.linearizability.decider.Decision;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.limit.Deadline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sweep of {@link CounterStepsDecider}: over the events in their order, adding as late as possible. */
final class CounterSweep {

    /** How many events are looked at between two looks at the clock. */
    private static final int STRIDE = 1 << 14;

    /** So many additions are named at most. */
    private static final int NAMED_MAX = 8;

    private final List<CounterOperation> operations;
    private final Deadline deadline;

    /** For each operation the number of additions before it, if it knows. */
    private final int[] places;

    /** For each number of additions the fetch-add that found it. */
    private final int[] fetchAdds;

    private final boolean[] done;
    private final List<Operation> linearization = new ArrayList<>();
    private final List<Operation> additions = new ArrayList<>();

    /** For each addition that took effect the operation whose response demanded it. */
    private final List<Operation> demands = new ArrayList<>();

    /** Additions that do not know their place and were invoked, the first to respond first. */
    private final PriorityQueue<Integer> available;

    /** Reads that were invoked and not taken, by their place. */
    private final Map<Integer, List<Integer>> waiting = new HashMap<>();

    CounterSweep(List<CounterOperation> operations, int[] places, int[] fetchAdds, Deadline deadline) {
        this.operations = operations;
        this.places = places;
        this.fetchAdds = fetchAdds;
        this.deadline = deadline;
        done = new boolean[operations.size()];
        available = new PriorityQueue<>(Comparator.<Integer>comparingInt(
                        i -> operations.get(i).operation().returnedAt())
                .thenComparing(Comparator.naturalOrder()));
    }

    Decision decide() {
        int[] responses = operations.stream()
                .mapToInt(operation -> operation.operation().returnedAt())
                .toArray();
        int[] byResponse = Order.ascending(responses);
        int invoked = 0;
        for (int i = 0; i < byResponse.length; i++) {
            if (i % STRIDE == 0) {
                deadline.check();
            }
            int response = responses[byResponse[i]];
            while (invoked < operations.size()
                    && operations.get(invoked).operation().invokedAt() < response) {
                invoke(invoked++);
            }
            if (response == Operation.NEVER) {
                break;
            }
            Decision refuted = respond(byResponse[i]);
            if (refuted != null) {
                return refuted;
            }
        }
        return new Decision.Linearizable(linearization);
    }

    private void invoke(int number) {
        CounterOperation operation = operations.get(number);
        if (operation.changes()) {
            if (places[number] < 0) {
                available.add(number);
            }
        } else if (places[number] < 0 || places[number] == additions.size()) {
            take(number);
        } else {
            waiting.computeIfAbsent(places[number], place -> new ArrayList<>()).add(number);
        }
    }

    private void take(int number) {
        done[number] = true;
        linearization.add(operations.get(number).operation());
    }

    private @Nullable Decision respond(int number) {
        Operation demanding = operations.get(number).operation();
        while (!done[number]) {
            int count = additions.size();
            if (places[number] >= 0 && places[number] < count) {
                return passed(demanding, places[number]);
            }
            int fetchAdd = count < fetchAdds.length ? fetchAdds[count] : CounterStepsDecider.NONE;
            if (fetchAdd >= 0 && demanding.precedes(operations.get(fetchAdd).operation())) {
                return blocked(number, operations.get(fetchAdd).operation());
            }
            Integer next = fetchAdd >= 0 ? Integer.valueOf(fetchAdd) : available.poll();
            if (next == null) {
                return exhausted(demanding);
            }
            add(next, demanding);
        }
        return null;
    }

    private void add(int number, Operation demanding) {
        take(number);
        additions.add(operations.get(number).operation());
        demands.add(demanding);
        List<Integer> reads = waiting.remove(additions.size());
        if (reads != null) {
            reads.forEach(this::take);
        }
    }

    private Decision passed(Operation read, int place) {
        Operation demand = demands.get(place);
        return Conflicts.of(
                Conflicts.cited(read) + " was invoked when the count was past that already, at the latest since "
                        + Conflicts.cited(demand) + " returned",
                Stream.concat(Stream.of(read, demand), named(place + 1)));
    }

    private Decision blocked(int number, Operation fetchAdd) {
        Operation demanding = operations.get(number).operation();
        String why = places[number] >= 0
                ? ", though only from there the count goes on to what it found"
                : ", though with it the count is past what that one found";
        return Conflicts.of(
                Conflicts.cited(demanding) + " returned before " + Conflicts.cited(fetchAdd) + " was invoked" + why,
                Stream.concat(
                        Stream.of(demanding, fetchAdd), places[number] >= 0 ? Stream.of() : named(additions.size())));
    }

    private Decision exhausted(Operation demanding) {
        int count = additions.size();
        return Conflicts.of(
                Conflicts.cited(demanding) + " found more than there was: at most "
                        + (count == 1 ? "1 addition" : count + " additions")
                        + " can have taken effect when it returned",
                demanding);
    }

    /** The first additions, if they are few. */
    private Stream<Operation> named(int count) {
        return count > NAMED_MAX ? Stream.of() : additions.subList(0, count).stream();
    }
}
