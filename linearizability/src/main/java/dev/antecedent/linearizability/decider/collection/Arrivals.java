package dev.antecedent.linearizability.decider.collection;

import dev.antecedent.linearizability.decider.Decision;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.OperationText;
import dev.antecedent.linearizability.history.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When the values of a set that only grows come in, between its reads; see {@link GrowingSetDecider}. */
final class Arrivals {

    private final List<Operation> operations;
    private final SetReads reads;
    private final Set<Value> held;

    /** In the order of the first operations on them. */
    private final Map<Value, Arrival> arrivals = new LinkedHashMap<>();

    /** What happens when: the k-th read level comes after the k-th of these groups of values. */
    private final List<List<Arrival>> groups = new ArrayList<>();

    /** The operation with the greatest earliest time so far, and to which level of reads it belongs or leads. */
    private @Nullable Operation latest;

    private int latestLevel;
    private Optional<Decision> flaw = Optional.empty();

    Arrivals(List<Value> held, List<Operation> operations, SetReads reads) {
        this.operations = operations;
        this.reads = reads;
        this.held = new LinkedHashSet<>(held);
        for (Operation operation : operations) {
            if (!operation.f().equals("read")) {
                note(operation);
            }
        }
        for (int level = 0; level <= reads.levels().size(); level++) {
            groups.add(new ArrayList<>());
        }
        findUnexplained();
        if (flaw.isEmpty()) {
            arrivals.forEach((value, arrival) -> {
                if (arrival.happens(reads.levelOf(value) < reads.levels().size()) && !this.held.contains(value)) {
                    groups.get(reads.levelOf(value)).add(arrival);
                }
            });
            placeAll();
        }
    }

    /** What bounds the time at which a value comes in. */
    private static final class Arrival {
        private @Nullable Operation add;
        private @Nullable Operation from;
        private @Nullable Operation to;
        private @Nullable Operation found;
        private int at;

        boolean happens(boolean read) {
            return add != null && (read || found != null || !add.isPending() || to != null);
        }

        void notBefore(Operation operation) {
            if (from == null || operation.invokedAt() > from.invokedAt()) {
                from = operation;
            }
        }

        void notAfter(Operation operation) {
            if (to == null || operation.returnedAt() < to.returnedAt()) {
                to = operation;
            }
        }
    }

    private void note(Operation operation) {
        Arrival arrival = arrivals.computeIfAbsent(operation.argument(), value -> new Arrival());
        if (operation.f().equals("add")) {
            if (arrival.add == null) {
                arrival.add = operation;
                arrival.notBefore(operation);
            }
            if (!operation.isPending()) {
                arrival.notAfter(operation);
            }
        } else if (isFound(operation)) {
            arrival.found = arrival.found == null ? operation : arrival.found;
            arrival.notAfter(operation);
        } else if (!operation.isPending()) {
            arrival.notBefore(operation);
            if (held.contains(operation.argument())) {
                reject(operation, "did not find what is in the set from the start");
            }
        }
    }

    private static boolean isFound(Operation operation) {
        return operation.result() instanceof Value.Array array
                && array.elements().get(1) instanceof Value.Bool found
                && found.value();
    }

    private void reject(Operation operation, String what) {
        if (flaw.isEmpty()) {
            flaw = Optional.of(
                    new Decision.NotLinearizable(OperationText.cited(operation) + " " + what, List.of(operation)));
        }
    }

    /** Values that were seen but never added, and reads without what is in the set from the start. */
    private void findUnexplained() {
        reads.readOf().forEach((value, read) -> {
            Arrival arrival = arrivals.get(value);
            if (!held.contains(value) && (arrival == null || arrival.add == null)) {
                reject(read, "has " + value.brief() + ", which nobody added");
            }
        });
        arrivals.forEach((value, arrival) -> {
            if (!held.contains(value) && arrival.found != null && arrival.add == null) {
                reject(arrival.found, "found what nobody added");
            }
        });
        if (!reads.levels().isEmpty()) {
            Operation smallest = reads.levels().get(0).get(0);
            for (Value value : held) {
                if (reads.levelOf(value) > 0) {
                    reject(smallest, "lacks " + value.brief() + ", which is in the set from the start");
                }
            }
        }
    }

    private void placeAll() {
        for (int level = 0; level <= reads.levels().size() && flaw.isEmpty(); level++) {
            Operation before = latest;
            int beforeLevel = latestLevel;
            for (Arrival arrival : groups.get(level)) {
                Operation from = later(before, arrival.from);
                arrival.at = from.invokedAt();
                check(from, arrival.to, from == before && beforeLevel < level ? beforeLevel : -1);
                if (later(latest, from) != latest) {
                    latest = from;
                    latestLevel = level;
                }
            }
            if (level == reads.levels().size()) {
                return;
            }
            Operation after = latest;
            for (Operation read : reads.levels().get(level)) {
                check(later(after, read), read, -1);
                if (later(latest, read) != latest) {
                    latest = read;
                    // A read shows by itself what comes after it.
                    latestLevel = Integer.MAX_VALUE;
                }
            }
        }
    }

    private static Operation later(@Nullable Operation left, @Nullable Operation right) {
        if (left == null || right == null) {
            return left == null ? Objects.requireNonNull(right) : left;
        }
        return right.invokedAt() > left.invokedAt() ? right : left;
    }

    /** Whether what cannot happen before {@code from} may happen before {@code to} returns; a level shows that it must. */
    private void check(Operation from, @Nullable Operation to, int shownBy) {
        if (flaw.isPresent() || to == null || !to.precedes(from)) {
            return;
        }
        Optional<Operation> shows =
                shownBy < 0 ? Optional.empty() : Optional.of(reads.levels().get(shownBy).get(0));
        List<Operation> conflict = Stream.concat(Stream.of(from, to), shows.stream())
                .distinct()
                .sorted(Comparator.comparingInt(Operation::invokedAt))
                .toList();
        String reason = OperationText.cited(to) + " returned before " + OperationText.cited(from)
                + " was invoked, and must come after it"
                + shows.map(read -> ", as " + OperationText.cited(read) + " shows").orElse("");
        flaw = Optional.of(new Decision.NotLinearizable(reason, conflict));
    }

    /** What cannot be, if something cannot. */
    Optional<Decision> flaw() {
        return flaw;
    }

    /** Everything as early as possible. */
    List<Operation> linearization() {
        Ranks times = new Ranks(
                operations.stream().mapToInt(Operation::invokedAt).toArray());
        Slots order = new Slots(times.size() + 1);
        for (Operation operation : operations) {
            if (operation.f().equals("contains") && !operation.isPending() && !isFound(operation)) {
                order.add(operation, times.of(operation.invokedAt()));
            }
        }
        int time = 0;
        for (int level = 0; level < groups.size(); level++) {
            int until = time;
            for (Arrival arrival : groups.get(level)) {
                Operation add = Objects.requireNonNull(arrival.add);
                until = Math.max(until, times.of(arrival.at));
                order.add(add, times.of(arrival.at));
            }
            time = until;
            if (level < reads.levels().size()) {
                for (Operation read : reads.levels().get(level)) {
                    int at = Math.max(time, times.of(read.invokedAt()));
                    order.add(read, at);
                    until = Math.max(until, at);
                }
            }
            time = until;
        }
        for (Operation operation : operations) {
            boolean sees = operation.f().equals("contains") && isFound(operation);
            boolean adds = operation.f().equals("add") && !operation.isPending();
            Arrival arrival = arrivals.get(operation.argument());
            boolean wasHeld = held.contains(operation.argument());
            if (arrival != null && (sees || (adds && (wasHeld || arrival.add != operation)))) {
                int arrived = wasHeld ? 0 : times.of(arrival.at);
                order.add(operation, Math.max(arrived, times.of(operation.invokedAt())));
            }
        }
        return order.inOrder();
    }
}
