package dev.antecedent.linearizability.decider.scalar;

import dev.antecedent.linearizability.decider.Decider;
import dev.antecedent.linearizability.decider.Decision;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.limit.Deadline;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Max-registers. Decides every history.
 *
 * <p>Rule, ours: for a value v above the initial one let u(v) be the first response of a write of at least v or a read
 * that returned at least v. A history is linearizable if and only if no read returned less than the initial value and,
 * for each v, (1) reads that returned less than v were invoked before u(v), and (2) if a read returned v, some write of
 * v was invoked before u(v).
 *
 * <p>Why it is right. <em>Necessary:</em> from u(v) on the register holds v or more. So a read of less takes effect
 * before; and what a read of v saw was written while there was less, so by a write that began before. <em>Sufficient:</em>
 * u does not decrease with v. Let every operation on v take effect at the later of its invocation and just before u(v),
 * which is before its response; at the same instant smaller values come first, and writes of a value before reads of it.
 * Then before u(v) there is nothing of v or more; at u(v) the operation that responded there, or the write behind what it
 * read, takes effect, by (2); and reads of less come before, by (1). <em>Pending writes:</em> those that are needed for
 * (2) take effect, being the first invoked of their value; the others may be left out. For values up to the initial one
 * u is the beginning.
 *
 * <p>Cost: n log n for n operations.
 *
 * @param initial the value at the beginning
 */
public record MaxRegisterDecider(BigInteger initial) implements Decider {

    @Override
    public String rule() {
        return "max-register";
    }

    /** An operation with the value that it is about, and u of that value with the operation that responded there. */
    private record Leveled(
            Operation operation, BigInteger value, @Nullable Operation reached) {

        static Leveled of(Operation operation) {
            Value value = operation.f().equals("read") ? operation.result() : operation.argument();
            return new Leveled(operation, ((Value.Int) value).value(), null);
        }

        boolean isRead() {
            return operation.f().equals("read");
        }

        int reachedAt() {
            return reached == null ? Operation.NEVER : reached.returnedAt();
        }
    }

    private static final Comparator<Leveled> BY_VALUE =
            Comparator.comparing(Leveled::value).thenComparing(Leveled::isRead);

    @Override
    public Optional<Decision> decide(List<Operation> operations, Deadline deadline) {
        deadline.check();
        List<Leveled> leveled = new ArrayList<>(operations.size());
        for (Operation operation : operations) {
            if (!operation.isPending() || !operation.f().equals("read")) {
                leveled.add(Leveled.of(operation));
            }
        }
        leveled.sort(BY_VALUE);
        deadline.check();
        Optional<Decision> refuted = level(leveled);
        deadline.check();
        return refuted.or(() -> Optional.of(order(leveled)));
    }

    /** Finds u of every value, from the largest down, and whether something speaks against it. */
    private Optional<Decision> level(List<Leveled> leveled) {
        Operation above = null;
        int end = leveled.size();
        while (end > 0) {
            int start = end;
            Operation reached = above;
            while (start > 0
                    && leveled.get(start - 1)
                            .value()
                            .equals(leveled.get(end - 1).value())) {
                Operation operation = leveled.get(--start).operation();
                if (operation.returnedAt() < (reached == null ? Operation.NEVER : reached.returnedAt())) {
                    reached = operation;
                }
            }
            Optional<Decision> refuted = refute(leveled.subList(start, end), above, reached);
            if (refuted.isPresent()) {
                return refuted;
            }
            for (int i = start; i < end; i++) {
                leveled.set(
                        i,
                        new Leveled(leveled.get(i).operation(), leveled.get(i).value(), reached));
            }
            above = reached;
            end = start;
        }
        return Optional.empty();
    }

    /** Operations on one value: its writes, then its reads, each by invocation. */
    private Optional<Decision> refute(List<Leveled> same, @Nullable Operation above, @Nullable Operation reached) {
        Leveled last = same.get(same.size() - 1);
        if (!last.isRead()) {
            return Optional.empty();
        }
        String read = Conflicts.cited(last.operation());
        int order = last.value().compareTo(initial);
        if (order < 0) {
            return Optional.of(Conflicts.of(read + " is below the initial value " + initial, last.operation()));
        }
        if (above != null && above.precedes(last.operation())) {
            return Optional.of(Conflicts.of(
                    read + " is too small: " + Conflicts.cited(above) + " had returned before it was invoked",
                    last.operation(),
                    above));
        }
        Leveled first = same.get(0);
        if (order == 0) {
            return Optional.empty();
        }
        if (first.isRead()) {
            return Optional.of(Conflicts.of(read + " returned what nobody wrote", last.operation()));
        }
        if (reached != null && reached.precedes(first.operation())) {
            return Optional.of(Conflicts.of(
                    Conflicts.cited(reached) + " returned before " + last.value() + " was first written, by "
                            + Conflicts.cited(first.operation())
                            + (reached.equals(last.operation()) ? "" : ", so " + read + " could not see it"),
                    last.operation(),
                    reached,
                    first.operation()));
        }
        return Optional.empty();
    }

    /** The certificate. */
    private Decision order(List<Leveled> leveled) {
        List<Leveled> effective = new ArrayList<>(leveled.size());
        BigInteger read = null;
        for (int i = leveled.size() - 1; i >= 0; i--) {
            Leveled operation = leveled.get(i);
            read = operation.isRead() ? operation.value() : read;
            boolean first = i == 0 || !leveled.get(i - 1).value().equals(operation.value());
            boolean needed =
                    first && operation.value().equals(read) && operation.value().compareTo(initial) > 0;
            if (!operation.operation().isPending() || needed) {
                effective.add(operation);
            }
        }
        // A stable sort by instant leaves values in ascending order, writes before reads.
        Collections.reverse(effective);
        effective.sort(Comparator.comparingInt(this::instant));
        return new Decision.Linearizable(
                effective.stream().map(Leveled::operation).toList());
    }

    private int instant(Leveled leveled) {
        int invoked = leveled.operation().invokedAt();
        return leveled.value().compareTo(initial) <= 0 ? invoked : Math.max(invoked, leveled.reachedAt());
    }
}
