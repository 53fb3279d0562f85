package dev.antecedent.linearizability.decider.collection;

import dev.antecedent.linearizability.decider.Decider;
import dev.antecedent.linearizability.decider.Decision;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.OperationText;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.limit.Deadline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An unordered queue of one value, enqueued and dequeued any number of times, and never found empty.
 *
 * <p>Condition. It is linearizable if and only if, for every {@code k}, the {@code k}-th dequeue to return did so after
 * the {@code k}-th enqueue was invoked, not counting as many dequeues as there were values at first. Necessary: by then
 * {@code k} dequeues have taken effect, and so many enqueues before them. Sufficient: let each enqueue take effect at its
 * invocation and each dequeue at its response. Pending enqueues count like others; pending dequeues are of no use.
 *
 * <p>Source: the definition. Cost: {@code O(n log n)} for sorting.
 *
 * @param held what is in the queue at first
 */
public record UnorderedValueDecider(List<Value> held) implements Decider {
    public UnorderedValueDecider {
        held = List.copyOf(held);
    }

    @Override
    public String rule() {
        return "unordered queue by value";
    }

    @Override
    public Optional<Decision> decide(List<Operation> operations, Deadline deadline) {
        deadline.check();
        List<Operation> enqueues = new ArrayList<>();
        List<Operation> dequeues = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation.f().equals("enqueue")) {
                enqueues.add(operation);
            } else if (!operation.isPending()) {
                dequeues.add(operation);
            }
        }
        if (!isOneValue(enqueues, dequeues)) {
            return Optional.empty();
        }
        dequeues.sort(Comparator.comparingInt(Operation::returnedAt));
        for (int i = held.size(); i < dequeues.size(); i++) {
            Operation dequeue = dequeues.get(i);
            int needed = i - held.size();
            if (needed >= enqueues.size() || dequeue.precedes(enqueues.get(needed))) {
                return Optional.of(refutation(dequeues.subList(0, i + 1), enqueues.subList(0, needed)));
            }
        }
        return Optional.of(new Decision.Linearizable(merged(enqueues, dequeues)));
    }

    private boolean isOneValue(List<Operation> enqueues, List<Operation> dequeues) {
        List<Value> distinct = Stream.of(
                        held.stream(),
                        enqueues.stream().map(Operation::argument),
                        dequeues.stream().map(Operation::result))
                .flatMap(values -> values)
                .distinct()
                .limit(2)
                .toList();
        return distinct.size() < 2 && !distinct.contains(Value.nil());
    }

    private Decision refutation(List<Operation> dequeues, List<Operation> enqueues) {
        String found = enqueues.isEmpty()
                ? " was not enqueued by then"
                : " was enqueued at most " + times(enqueues.size()) + " by then";
        String taken = dequeues.size() == 1 ? "" : " and dequeued " + times(dequeues.size());
        String atFirst = held.isEmpty() ? "" : "; " + held.size() + " were in the queue at first";
        Operation last = dequeues.get(dequeues.size() - 1);
        List<Operation> conflict = Stream.concat(dequeues.stream(), enqueues.stream())
                .sorted(Comparator.comparingInt(Operation::invokedAt))
                .toList();
        return new Decision.NotLinearizable(
                OperationText.cited(last) + " is wrong, since " + last.result().brief() + found + taken + atFirst,
                conflict);
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }

    private static List<Operation> merged(List<Operation> enqueues, List<Operation> dequeues) {
        List<Operation> merged = new ArrayList<>(enqueues.size() + dequeues.size());
        int next = 0;
        for (Operation enqueue : enqueues) {
            while (next < dequeues.size() && dequeues.get(next).precedes(enqueue)) {
                merged.add(dequeues.get(next++));
            }
            merged.add(enqueue);
        }
        merged.addAll(dequeues.subList(next, dequeues.size()));
        return merged;
    }
}
