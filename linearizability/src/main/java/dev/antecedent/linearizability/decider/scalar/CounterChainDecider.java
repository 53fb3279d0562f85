package dev.antecedent.linearizability.decider.scalar;

import dev.antecedent.linearizability.decider.Decider;
import dev.antecedent.linearizability.decider.Decision;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.limit.Deadline;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counters whose additions all returned what they found, each something else.
 *
 * <p>Condition: all completed additions other than of 0 are fetch-adds with distinct results. Where counts come back, or
 * pending additions might fill a gap or turn the order around, the rule does not say anything.
 *
 * <p>Why it is right. From each count at most one fetch-add goes on, so from the initial one their order is determined:
 * it is a chain. If no addition is pending, all fetch-adds must be on the chain, each read belongs to the place where the
 * count is what it returned, and the order must agree with real time; conversely it then is a linearization. <em>Pending
 * additions:</em> if the history is linearizable without them, it is linearizable. If all additions have one sign, a
 * count never comes back, so that none of them can take effect within a chain without gaps: then that order is refuted
 * with them as well. Otherwise the rule gives up.
 *
 * <p>Cost: n log n for n operations.
 *
 * @param initial the count at the beginning
 */
public record CounterChainDecider(BigInteger initial) implements Decider {

    @Override
    public String rule() {
        return "counter with distinct results";
    }

    @Override
    public Optional<Decision> decide(List<Operation> operations, Deadline deadline) {
        deadline.check();
        List<CounterOperation> counted = CounterOperation.of(operations);
        boolean oneWay = counted.stream()
                        .map(operation -> operation.amount().signum())
                        .filter(sign -> sign != 0)
                        .distinct()
                        .count()
                < 2;
        boolean pending = false;
        Map<BigInteger, CounterOperation> next = new LinkedHashMap<>();
        for (CounterOperation operation : counted) {
            if (!operation.changes()) {
                continue;
            }
            pending |= operation.operation().isPending();
            if (operation.found().isPresent()) {
                CounterOperation same = next.putIfAbsent(operation.found().get(), operation);
                if (same != null) {
                    return oneWay ? Optional.of(CounterStepsDecider.sameCount(same, operation)) : Optional.empty();
                }
            } else if (!operation.operation().isPending()) {
                return Optional.empty();
            }
        }
        deadline.check();
        return new Chain(next).decide(counted, pending, oneWay);
    }

    /** The fetch-adds in the only order that they can have. */
    private final class Chain {

        private final List<CounterOperation> fetchAdds = new ArrayList<>();

        /** After how many fetch-adds the count is that; negative if more than once. */
        private final Map<BigInteger, Integer> visits = new HashMap<>();

        private final Map<BigInteger, CounterOperation> rest;
        private BigInteger count = initial;

        /** Follows the chain, which takes what is on it out of {@code rest}. */
        Chain(Map<BigInteger, CounterOperation> rest) {
            this.rest = rest;
            visits.put(count, 0);
            for (CounterOperation next = rest.remove(count); next != null; next = rest.remove(count)) {
                fetchAdds.add(next);
                count = count.add(next.amount());
                visits.merge(count, fetchAdds.size(), (before, after) -> -1);
            }
        }

        Optional<Decision> decide(List<CounterOperation> counted, boolean pending, boolean oneWay) {
            if (!rest.isEmpty()) {
                return pending ? Optional.empty() : Optional.of(offTheChain());
            }
            List<CounterOperation> order = new ArrayList<>();
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < fetchAdds.size(); i++) {
                order.add(fetchAdds.get(i));
                places.add(2 * i + 1);
            }
            List<CounterOperation> free = new ArrayList<>();
            for (CounterOperation operation : counted) {
                if (operation.changes()) {
                    continue;
                }
                if (operation.found().isEmpty()) {
                    free.add(operation);
                    continue;
                }
                Integer place = visits.get(operation.found().get());
                if (place == null || place < 0) {
                    return pending || place != null ? Optional.empty() : Optional.of(unseen(operation));
                }
                order.add(operation);
                places.add(2 * place);
            }
            return inOrder(order, places, free)
                    .filter(decision -> oneWay || !pending || decision instanceof Decision.Linearizable);
        }

        /** Whether the order that the places give agrees with real time. */
        private Optional<Decision> inOrder(
                List<CounterOperation> operations, List<Integer> places, List<CounterOperation> free) {
            int[] sorted =
                    Order.ascending(places.stream().mapToInt(Integer::intValue).toArray());
            List<Operation> linearization = new ArrayList<>();
            List<Integer> instants = new ArrayList<>();
            Operation below = null;
            Operation latest = null;
            for (int i = 0; i < sorted.length; i++) {
                Operation operation = operations.get(sorted[i]).operation();
                if (i > 0 && places.get(sorted[i]) > places.get(sorted[i - 1])) {
                    below = latest;
                }
                if (below != null && operation.precedes(below)) {
                    return Optional.of(Conflicts.of(
                            Conflicts.cited(operation) + " returned before " + Conflicts.cited(below)
                                    + " was invoked, which by the counts came first",
                            operation,
                            below));
                }
                latest = latest == null || operation.invokedAt() > latest.invokedAt() ? operation : latest;
                linearization.add(operation);
                instants.add(latest.invokedAt());
            }
            for (CounterOperation operation : free) {
                linearization.add(operation.operation());
                instants.add(operation.operation().invokedAt());
            }
            int[] order = Order.ascending(
                    instants.stream().mapToInt(Integer::intValue).toArray());
            return Optional.of(new Decision.Linearizable(
                    Arrays.stream(order).mapToObj(linearization::get).toList()));
        }

        private Decision offTheChain() {
            CounterOperation off = rest.values().iterator().next();
            String found = off.found().map(BigInteger::toString).orElse("");
            if (fetchAdds.isEmpty()) {
                return Conflicts.of(
                        Conflicts.cited(off.operation()) + " found " + found + ", but nothing was added to the initial "
                                + initial + " first",
                        off.operation());
            }
            CounterOperation last = fetchAdds.get(fetchAdds.size() - 1);
            return Conflicts.of(
                    Conflicts.cited(off.operation()) + " found " + found + ", but the count ends at " + count + " with "
                            + Conflicts.cited(last.operation()),
                    off.operation(),
                    last.operation());
        }

        private Decision unseen(CounterOperation read) {
            return Conflicts.of(
                    Conflicts.cited(read.operation()) + " found "
                            + read.found().map(BigInteger::toString).orElse("") + ", which the count never was",
                    read.operation());
        }
    }
}
