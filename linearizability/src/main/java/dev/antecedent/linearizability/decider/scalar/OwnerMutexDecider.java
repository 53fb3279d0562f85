package dev.antecedent.linearizability.decider.scalar;

import dev.antecedent.linearizability.decider.Decider;
import dev.antecedent.linearizability.decider.Decision;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.OperationText;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.limit.Deadline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Locks that only their holder may release. Decides every history whose processes are sequential.
 *
 * <p>Rule, ours: each process acquires and releases in turns, beginning with an acquire unless it holds the lock at the
 * beginning. It surely holds the lock from the response of an acquire to the invocation of its release. A history is
 * linearizable if and only if no two of these times overlap.
 *
 * <p>Why it is right. <em>Necessary:</em> only the holder releases, so the release of an acquire is the next one of the
 * same process, and in between nobody else holds the lock. <em>Sufficient:</em> let each acquire take effect just before
 * its response and each release just after its invocation. <em>Pending operations:</em> a process whose acquire is
 * pending does nothing more, so taking the lock only keeps it from others, and the acquire may be left out. A pending
 * release is as good as a completed one. Where a process holds for ever, its time does not end.
 *
 * <p>Cost: n log n for n operations.
 *
 * @param initial the process that holds the lock at the beginning, nil if it is free
 */
public record OwnerMutexDecider(Value initial) implements Decider {

    @Override
    public String rule() {
        return "mutex with owner";
    }

    /**
     * A time for which a process surely holds the lock.
     *
     * @param acquire null if it does from the beginning
     * @param release null if it does for ever
     */
    private record Hold(
            Value process,
            @Nullable Operation acquire,
            @Nullable Operation release) {

        int from() {
            return acquire == null ? -1 : acquire.returnedAt();
        }

        int to() {
            return release == null ? Operation.NEVER : release.invokedAt();
        }

        Stream<Operation> operations() {
            return Stream.of(Optional.ofNullable(acquire), Optional.ofNullable(release))
                    .flatMap(Optional::stream);
        }

        /** Who and when, as in {@code process 3 from its acquire (lines 3-4) on}. */
        String text() {
            return OperationText.process(process) + " from "
                    + (acquire == null ? "the beginning" : "its acquire (lines " + OperationText.lines(acquire) + ")")
                    + (release == null ? " on" : " to its release (lines " + OperationText.lines(release) + ")");
        }
    }

    @Override
    public Optional<Decision> decide(List<Operation> operations, Deadline deadline) {
        deadline.check();
        List<Hold> holds = new ArrayList<>();
        Map<Value, Hold> open = new HashMap<>();
        Map<Value, Operation> latest = new HashMap<>();
        if (!initial.equals(Value.nil())) {
            open.put(initial, new Hold(initial, null, null));
        }
        for (Operation operation : operations) {
            Operation before = latest.put(operation.process(), operation);
            if (before != null && !before.precedes(operation)) {
                return Optional.empty();
            }
            Hold hold = open.get(operation.process());
            boolean acquires = operation.f().equals("acquire");
            if (acquires != (hold == null)) {
                if (!operation.isPending()) {
                    return Optional.of(outOfTurn(operation, hold, before));
                }
            } else if (hold != null) {
                open.remove(operation.process());
                holds.add(new Hold(hold.process(), hold.acquire(), operation));
            } else if (!operation.isPending()) {
                open.put(operation.process(), new Hold(operation.process(), operation, null));
            }
        }
        holds.addAll(open.values());
        holds.sort(Comparator.comparingInt(Hold::from));
        deadline.check();
        return Optional.of(order(holds));
    }

    private static Decision order(List<Hold> holds) {
        List<Operation> linearization = new ArrayList<>();
        for (int i = 0; i < holds.size(); i++) {
            Hold hold = holds.get(i);
            if (i > 0 && hold.from() < holds.get(i - 1).to()) {
                Hold previous = holds.get(i - 1);
                return Conflicts.of(
                        "two processes held the lock at the same time: " + previous.text() + ", and " + hold.text(),
                        Stream.concat(previous.operations(), hold.operations()));
            }
            hold.operations().forEach(linearization::add);
        }
        return new Decision.Linearizable(linearization);
    }

    private static Decision outOfTurn(Operation operation, @Nullable Hold hold, @Nullable Operation before) {
        String reason = Conflicts.cited(operation)
                + (hold == null
                        ? " succeeded, although this process did not hold the lock"
                        : " succeeded, although this process held the lock already");
        return Conflicts.of(reason, before == null ? Stream.of(operation) : Stream.of(before, operation));
    }
}
