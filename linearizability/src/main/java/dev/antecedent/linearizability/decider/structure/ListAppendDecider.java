package dev.antecedent.linearizability.decider.structure;

import dev.antecedent.linearizability.decider.Decider;
import dev.antecedent.linearizability.decider.Decision;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.OperationText;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.limit.Deadline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A list to which no value is appended twice, nor one that it starts with.
 *
 * <p>Condition. Every read is a prefix of the longest one and begins with the initial list, whose other elements were
 * appended, each once; and with these ranks no operation precedes one of lower rank: an append whose value is at index
 * {@code i} of the longest read has rank {@code 2i + 2}, a read of {@code r} elements {@code 2r + 1}, and an append
 * whose value was not read a rank above all those. Pending appends whose values were not read are left out.
 *
 * <p>It is necessary: the list only grows, so what was read are prefixes of what it came to be; values being distinct, it
 * is known which append made which element, a pending one too if its value was read; a read of {@code r} elements comes
 * after the append of the last of them and before that of the next, and what no read saw comes after the longest. It
 * suffices: the order of ranks appends the elements in their order, and what comes after the last read is seen by none,
 * so any order does; see {@link Ranks}. Leaving out a pending append that was not read leaves a linearization one.
 *
 * <p>The longest read fixes the order: Kingsbury and Alvaro, <i>Elle: inferring isolation anomalies from experimental
 * observations</i>, VLDB 2020, section 4. Cost: the size of the history, and {@code O(n log n)}.
 *
 * @param initial the elements that the list starts with
 */
public record ListAppendDecider(List<Value> initial) implements Decider {
    public ListAppendDecider {
        initial = List.copyOf(initial);
    }

    @Override
    public String rule() {
        return "list-append with distinct values";
    }

    @Override
    public Optional<Decision> decide(List<Operation> operations, Deadline deadline) {
        Map<Value, Operation> appends = new HashMap<>();
        @Nullable Operation longest = null;
        for (Operation operation : operations) {
            if (operation.f().equals("read")) {
                boolean longer = longest == null
                        || elements(operation).size() > elements(longest).size();
                longest = longer ? operation : longest;
            } else if (appends.put(operation.argument(), operation) != null) {
                return Optional.empty();
            }
        }
        if (initial.stream().anyMatch(appends::containsKey)) {
            return Optional.empty();
        }
        if (longest == null) {
            // Nothing was seen of the list, so any order of the appends does.
            return Optional.of(new Decision.Linearizable(operations));
        }
        deadline.check();
        Operation whole = longest;
        return Optional.of(flawOf(whole, appends)
                .or(() -> firstDivergence(operations, whole, deadline))
                .orElseGet(() -> ranked(operations, whole, deadline)));
    }

    /** What is wrong with the longest read by itself. */
    private Optional<Decision> flawOf(Operation longest, Map<Value, Operation> appends) {
        List<Value> list = elements(longest);
        int same = commonLength(list, initial);
        if (same < initial.size()) {
            String missing = initial.get(same).brief();
            return Optional.of(Conflicts.of(
                    OperationText.cited(longest) + " does not have at index " + same + " the " + missing
                            + " that the list starts with",
                    longest));
        }
        Map<Value, Integer> indices = new HashMap<>();
        for (int index = 0; index < list.size(); index++) {
            Value value = list.get(index);
            Integer before = index < same ? null : indices.put(value, index);
            if (before != null) {
                return Optional.of(Conflicts.of(
                        OperationText.cited(longest) + " has " + value.brief() + " at indices " + before + " and "
                                + index + ", which was appended once",
                        longest));
            }
            if (index >= same && !appends.containsKey(value)) {
                return Optional.of(Conflicts.of(
                        OperationText.cited(longest) + " has " + value.brief() + " at index " + index
                                + ", which was not appended",
                        longest));
            }
        }
        return Optional.empty();
    }

    private Optional<Decision> firstDivergence(List<Operation> operations, Operation longest, Deadline deadline) {
        List<Value> list = elements(longest);
        for (Operation operation : operations) {
            if (operation.f().equals("read")) {
                deadline.check();
                List<Value> read = elements(operation);
                int same = commonLength(list, read);
                if (same < read.size()) {
                    return Optional.of(Conflicts.of(
                            OperationText.cited(operation) + " has "
                                    + read.get(same).brief() + " at index " + same + ", where "
                                    + OperationText.cited(longest) + " has "
                                    + list.get(same).brief(),
                            operation,
                            longest));
                }
                if (read.size() < initial.size()) {
                    return Optional.of(Conflicts.of(
                            OperationText.cited(operation) + " has fewer elements than the list starts with",
                            operation));
                }
            }
        }
        return Optional.empty();
    }

    private Decision ranked(List<Operation> operations, Operation longest, Deadline deadline) {
        List<Value> list = elements(longest);
        Map<Value, Integer> indices = new HashMap<>();
        for (int index = initial.size(); index < list.size(); index++) {
            indices.put(list.get(index), index);
        }
        Ranks ranks = new Ranks();
        for (Operation operation : operations) {
            Integer index = indices.get(operation.argument());
            if (operation.f().equals("read")) {
                int rank = 2 * elements(operation).size() + 1;
                ranks.add(operation, rank, rank);
            } else if (index != null) {
                ranks.add(operation, 2 * index + 2, 2 * index + 2);
            } else if (!operation.isPending()) {
                ranks.add(operation, 2 * list.size() + 2, Ranks.GREATEST);
            }
        }
        Optional<Ranks.Inversion> inversion = ranks.place(deadline);
        if (inversion.isEmpty()) {
            return new Decision.Linearizable(ranks.inOrder());
        }
        return Conflicts.inverted(
                inversion.get(),
                effect(inversion.get().earlier(), indices),
                effect(inversion.get().later(), indices),
                longest);
    }

    private static String effect(Operation operation, Map<Value, Integer> indices) {
        if (operation.f().equals("read")) {
            return "found " + elements(operation).size() + " elements";
        }
        Integer index = indices.get(operation.argument());
        return index == null ? "is in no read" : "appended the element at index " + index;
    }

    private static int commonLength(List<Value> left, List<Value> right) {
        int length = Math.min(left.size(), right.size());
        int index = 0;
        while (index < length && left.get(index).equals(right.get(index))) {
            index++;
        }
        return index;
    }

    private static List<Value> elements(Operation read) {
        return read.result() instanceof Value.Array array ? array.elements() : List.of();
    }
}
