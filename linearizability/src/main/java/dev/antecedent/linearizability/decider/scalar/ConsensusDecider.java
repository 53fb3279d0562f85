package dev.antecedent.linearizability.decider.scalar;

import dev.antecedent.linearizability.decider.Decider;
import dev.antecedent.linearizability.decider.Decision;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.limit.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Consensus: a decision is taken once, by the first proposal. Decides every history.
 *
 * <p>Rule, ours: let d be what some operation returned. A history is linearizable if and only if every proposal and
 * every read that did not return nil returned d, and, unless d is decided from the beginning, something proposed d, and
 * the first invocation p of such a proposal and all invocations of reads that returned nil come before the first
 * response r of an operation that returned d.
 *
 * <p>Why it is right. <em>Necessary:</em> the decision falls at the instant of a proposal of d, so after p, and after
 * every read that found nothing, which comes after its invocation; and whatever returned d takes effect no earlier, and
 * before its response. <em>Sufficient:</em> then everything before r that must be in order can be: the reads of nil,
 * then the proposal invoked at p, then the rest, each by invocation. A read of nil is invoked before r and so is preceded
 * by none of the rest; the proposal at p is pending or returned d, so it precedes no read of nil. <em>Pending
 * operations</em> never need to take effect, other than the proposal at p. Without any d there are reads of nil and
 * pending operations only.
 *
 * <p>Cost: n for n operations.
 *
 * @param initial what is decided at the beginning, nil if nothing is
 */
public record ConsensusDecider(Value initial) implements Decider {

    @Override
    public String rule() {
        return "consensus";
    }

    @Override
    public Optional<Decision> decide(List<Operation> operations, Deadline deadline) {
        deadline.check();
        Operation witness = null;
        Operation lastUndecided = null;
        for (Operation operation : operations) {
            if (operation.isPending()) {
                continue;
            }
            if (operation.result().equals(Value.nil())) {
                if (operation.f().equals("propose") || !initial.equals(Value.nil())) {
                    return Optional.of(Conflicts.of(
                            Conflicts.cited(operation) + " returned without a decision, which there was by then",
                            operation));
                }
                lastUndecided = operation;
            } else if (witness != null && !witness.result().equals(operation.result())) {
                return Optional.of(Conflicts.of(
                        learned(witness) + ", but " + learned(operation) + ": two decisions", witness, operation));
            } else if (witness == null || operation.returnedAt() < witness.returnedAt()) {
                witness = operation;
            }
        }
        deadline.check();
        return Optional.of(decide(operations, witness, lastUndecided));
    }

    /**
     * Decides a history whose operations agree on the decision.
     *
     * @param witness the first to return the decision, null if none did
     * @param lastUndecided the last to be invoked of those that found nothing decided, null if none did
     */
    private Decision decide(
            List<Operation> operations, @Nullable Operation witness, @Nullable Operation lastUndecided) {
        if (witness == null) {
            return new Decision.Linearizable(operations.stream()
                    .filter(operation -> !operation.isPending())
                    .toList());
        }
        Value decided = witness.result();
        if (!initial.equals(Value.nil())) {
            return decided.equals(initial)
                    ? linearization(operations, null)
                    : Conflicts.of(
                            learned(witness) + ", but " + initial.brief() + " is decided from the beginning", witness);
        }
        Operation proposal = operations.stream()
                .filter(operation -> proposes(operation, decided))
                .findFirst()
                .orElse(null);
        if (proposal == null) {
            return Conflicts.of(learned(witness) + ", which nobody proposed", witness);
        }
        if (witness.precedes(proposal)) {
            return Conflicts.of(
                    learned(witness) + " and returned before the first proposal of it, " + Conflicts.cited(proposal)
                            + ", was invoked",
                    witness,
                    proposal);
        }
        if (lastUndecided != null && witness.precedes(lastUndecided)) {
            return Conflicts.of(
                    learned(witness) + " and returned before " + Conflicts.cited(lastUndecided)
                            + ", which found nothing decided, was invoked",
                    witness,
                    lastUndecided,
                    proposal);
        }
        return linearization(operations, proposal);
    }

    private static Decision linearization(List<Operation> operations, @Nullable Operation proposal) {
        List<Operation> order = new ArrayList<>(operations.size());
        for (Operation operation : operations) {
            if (!operation.isPending() && operation.result().equals(Value.nil())) {
                order.add(operation);
            }
        }
        if (proposal != null) {
            order.add(proposal);
        }
        for (Operation operation : operations) {
            if (!operation.isPending()
                    && !operation.equals(proposal)
                    && !operation.result().equals(Value.nil())) {
                order.add(operation);
            }
        }
        return new Decision.Linearizable(order);
    }

    private static boolean proposes(Operation operation, Value value) {
        return operation.f().equals("propose") && operation.argument().equals(value);
    }

    private static String learned(Operation operation) {
        return Conflicts.cited(operation) + " learned " + operation.result().brief();
    }
}
