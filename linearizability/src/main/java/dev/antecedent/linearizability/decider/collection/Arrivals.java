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

    /** In the place of a level of reads. A read lacks what comes after it, and has what came before it. */
    private static final int SHOWN_BY_ITSELF = Integer.MAX_VALUE;

    private final List<Operation> operations;
    private final SetReads reads;
    private final Set<Value> held;

    /** In the order of the first operations on them. */
    private final Map<Value, Arrival> arrivals = new LinkedHashMap<>();

    /** What happens when: the k-th read level comes after the k-th of these groups of values. */
    private final List<List<Arrival>> groups = new ArrayList<>();

    /** The operation with the greatest earliest time so far, and to which level of reads it belongs or leads. */
    private @Nullable Operation latest;

    private int latestLevel = SHOWN_BY_ITSELF;
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

    private void note(Operation operation) {
        arrivals.computeIfAbsent(operation.argument(), value -> new Arrival()).note(operation);
        if (held.contains(operation.argument()) && Arrival.isMissed(operation)) {
            reject(operation, "did not find what is in the set from the start");
        }
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
            if (!held.contains(value) && (arrival == null || !arrival.isAdded())) {
                reject(read, "has " + value.brief() + ", which nobody added");
            }
        });
        arrivals.forEach((value, arrival) -> {
            Operation found = arrival.found();
            if (!held.contains(value) && found != null && !arrival.isAdded()) {
                reject(found, "found what nobody added");
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
                Operation own = arrival.from();
                boolean waits = isLater(before, own);
                arrival.comesAt(waits ? Objects.requireNonNull(before) : own);
                check(arrival.at(), arrival.to(), waits && beforeLevel < level ? beforeLevel : SHOWN_BY_ITSELF);
                if (isLater(own, latest)) {
                    latest = own;
                    latestLevel = level;
                }
            }
            Operation after = latest;
            for (Operation read : level < reads.levels().size() ? reads.levels().get(level) : List.<Operation>of()) {
                check(isLater(after, read) ? Objects.requireNonNull(after) : read, read, SHOWN_BY_ITSELF);
                if (isLater(read, latest)) {
                    latest = read;
                    latestLevel = SHOWN_BY_ITSELF;
                }
            }
        }
    }

    private static boolean isLater(@Nullable Operation operation, @Nullable Operation than) {
        return operation != null && (than == null || operation.invokedAt() > than.invokedAt());
    }

    /** Whether what cannot happen before {@code from} may happen before {@code to} returns; a level shows that it must. */
    private void check(Operation from, @Nullable Operation to, int shownBy) {
        if (flaw.isPresent() || to == null || !to.precedes(from)) {
            return;
        }
        Optional<Operation> shows = shownBy == SHOWN_BY_ITSELF
                ? Optional.empty()
                : Optional.of(reads.levels().get(shownBy).get(0));
        List<Operation> conflict = Stream.concat(Stream.of(from, to), shows.stream())
                .distinct()
                .sorted(Comparator.comparingInt(Operation::invokedAt))
                .toList();
        String reason = OperationText.cited(to) + " returned before " + OperationText.cited(from)
                + " was invoked, and must come after it"
                + shows.map(read -> ", as " + OperationText.cited(read) + " shows")
                        .orElse("");
        flaw = Optional.of(new Decision.NotLinearizable(reason, conflict));
    }

    /** What cannot be, if something cannot. */
    Optional<Decision> flaw() {
        return flaw;
    }

    /** Everything as early as possible. */
    List<Operation> linearization() {
        Ranks times =
                new Ranks(operations.stream().mapToInt(Operation::invokedAt).toArray());
        Slots order = new Slots(times.size() + 1);
        for (Operation operation : operations) {
            if (Arrival.isMissed(operation)) {
                order.add(operation, times.of(operation.invokedAt()));
            }
        }
        int time = 0;
        for (int level = 0; level < groups.size(); level++) {
            int until = time;
            for (Arrival arrival : groups.get(level)) {
                int at = times.of(arrival.at().invokedAt());
                until = Math.max(until, at);
                order.add(arrival.add(), at);
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
            boolean adds = operation.f().equals("add") && !operation.isPending();
            boolean wasHeld = held.contains(operation.argument());
            Arrival arrival = arrivals.get(operation.argument());
            if (arrival != null && (Arrival.isFound(operation) || (adds && (wasHeld || !arrival.isFirst(operation))))) {
                int arrived = wasHeld ? 0 : times.of(arrival.at().invokedAt());
                order.add(operation, Math.max(arrived, times.of(operation.invokedAt())));
            }
        }
        return order.inOrder();
    }
}
