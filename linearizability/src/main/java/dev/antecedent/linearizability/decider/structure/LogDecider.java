package dev.antecedent.linearizability.decider.structure;

import dev.antecedent.linearizability.decider.Decider;
import dev.antecedent.linearizability.decider.Decision;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.limit.Deadline;
import java.util.List;
import java.util.Optional;

/**
 * A log to which nil is not appended, and in which it is known which pending append made an entry that was read.
 *
 * <p>Condition. Each index up to the largest one that was returned by an append, or read with a value, is that of exactly
 * one append, whose value is what every read of it returned that did not return nil: of the one that returned it, or else
 * of a pending one. With these ranks no operation precedes one that must have a lower rank: the append of index {@code
 * i} has rank {@code 2i + 2}, a read of it that returned its value at least {@code 2i + 3}, and one that returned nil at
 * most {@code 2i + 1}.
 *
 * <p>It is necessary, since indices are given out one after the other and entries stay what they are, and sufficient,
 * since an order of such ranks makes each entry where it was returned, reads it after that, and reads nil before; see
 * {@link Ranks}. Pending appends: one whose value was read made that entry, if no other pending one has the value;
 * otherwise the condition does not hold. An entry that nobody read and no append returned was made by any of the others:
 * these precede nothing, and all that counts is that they were invoked early enough, so the one invoked first makes the
 * first such entry, and so on; in an order that does it otherwise, the two can be exchanged. The rest are left out.
 *
 * <p>Cost: {@code O(n log n)}.
 *
 * @param initial the entries that the log starts with
 */
public record LogDecider(List<Value> initial) implements Decider {
    public LogDecider {
        initial = List.copyOf(initial);
    }

    @Override
    public String rule() {
        return "log with known entries";
    }

    @Override
    public Optional<Decision> decide(List<Operation> operations, Deadline deadline) {
        if (initial.contains(Value.nil()) || operations.stream().anyMatch(LogDecider::appendsNil)) {
            return Optional.empty();
        }
        LogEntries entries = new LogEntries(initial, operations);
        Optional<Decision> flaw = entries.collect(deadline);
        if (flaw.isPresent() || !entries.areKnown()) {
            return flaw;
        }
        return entries.fill().or(() -> Optional.of(ranked(entries, operations, deadline)));
    }

    private static boolean appendsNil(Operation operation) {
        return operation.f().equals("append") && operation.argument().equals(Value.nil());
    }

    private static Decision ranked(LogEntries entries, List<Operation> operations, Deadline deadline) {
        Ranks ranks = new Ranks();
        for (Operation operation : operations) {
            if (operation.f().equals("append")) {
                entries.indexOf(operation).ifPresent(index -> ranks.add(operation, 2 * index + 2, 2 * index + 2));
            } else {
                int index = entries.bounded(operation.argument());
                boolean found = !operation.result().equals(Value.nil());
                ranks.add(operation, found ? 2 * index + 3 : 0, found ? Ranks.GREATEST : 2 * index + 1);
            }
        }
        return ranks.place(deadline)
                .<Decision>map(inversion -> Conflicts.inverted(
                        inversion, effect(entries, inversion.earlier()), effect(entries, inversion.later())))
                .orElseGet(() -> new Decision.Linearizable(ranks.inOrder()));
    }

    private static String effect(LogEntries entries, Operation operation) {
        if (operation.f().equals("append")) {
            return "made entry " + entries.indexOf(operation).orElseThrow();
        }
        String entry = "entry " + operation.argument().brief();
        return operation.result().equals(Value.nil()) ? "found no " + entry : "found " + entry;
    }
}
