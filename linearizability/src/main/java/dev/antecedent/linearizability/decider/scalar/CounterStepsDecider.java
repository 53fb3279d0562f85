package dev.antecedent.linearizability.decider.scalar;

import dev.antecedent.linearizability.decider.Decider;
import dev.antecedent.linearizability.decider.Decision;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.limit.Deadline;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Counters to which everybody adds the same amount, such as 1.
 *
 * <p>Condition: all additions other than of 0, pending ones among them, are of one amount.
 *
 * <p>Source: ours; scheduling of unit tasks by earliest deadline (Jackson, 1955).
 *
 * <p>Why it is right. The count tells how many additions took effect, so a fetch-add that returned knows its place among
 * the additions, and a read its place between them. The other additions, pending fetch-adds among them, are
 * interchangeable: in a linearization two of them may change places if both were invoked before the first of the two
 * instants and the later one responds first; so some linearization, if there is one, always takes the one that responds
 * first. And an addition may wait until a response cannot: of an addition, a fetch-add or a read that lies further on.
 * Waiting only makes more additions available, and a read of the present count is taken as soon as it is invoked, which
 * changes nothing. So the {@linkplain CounterSweep sweep} over the events, which adds only when a response demands it,
 * always has the least count that is possible; and if it is stuck, because the demanded place belongs to a fetch-add not
 * yet invoked, nothing is left to add, or the count of a read is passed, so is everything. <em>Pending additions</em>
 * respond last, so they are taken when nothing else is there, and never for their own sake.
 *
 * <p>Cost: n log n for n operations.
 *
 * @param initial the count at the beginning
 */
public record CounterStepsDecider(BigInteger initial) implements Decider {

    /** In the place of a fetch-add that there is not. */
    static final int NONE = -1;

    @Override
    public String rule() {
        return "counter with equal amounts";
    }

    @Override
    public Optional<Decision> decide(List<Operation> operations, Deadline deadline) {
        deadline.check();
        List<CounterOperation> counted = CounterOperation.of(operations);
        List<BigInteger> amounts = counted.stream()
                .map(CounterOperation::amount)
                .filter(amount -> amount.signum() != 0)
                .distinct()
                .limit(2)
                .toList();
        if (amounts.size() > 1) {
            return Optional.empty();
        }
        BigInteger amount = amounts.isEmpty() ? BigInteger.ONE : amounts.get(0);
        int[] places = new int[counted.size()];
        int[] fetchAdds =
                new int[(int) counted.stream().filter(CounterOperation::changes).count()];
        Arrays.fill(fetchAdds, NONE);
        for (int i = 0; i < places.length; i++) {
            places[i] = NONE;
            if (counted.get(i).found().isPresent()) {
                Optional<Decision> refuted = place(i, counted, amount, places, fetchAdds);
                if (refuted.isPresent()) {
                    return refuted;
                }
            }
        }
        return Optional.of(new CounterSweep(counted, places, fetchAdds, deadline).decide());
    }

    /** Notes how many additions are in front of an operation that knows its place. */
    private Optional<Decision> place(
            int number, List<CounterOperation> counted, BigInteger amount, int[] places, int[] fetchAdds) {
        CounterOperation operation = counted.get(number);
        BigInteger[] steps = operation.found().orElseThrow().subtract(initial).divideAndRemainder(amount);
        if (steps[1].signum() != 0 || steps[0].signum() < 0) {
            return Optional.of(neverThere(operation, amount));
        }
        int most = operation.changes() ? fetchAdds.length - 1 : fetchAdds.length;
        if (steps[0].compareTo(BigInteger.valueOf(most)) > 0) {
            return Optional.of(tooFew(operation, most));
        }
        int place = steps[0].intValue();
        places[number] = place;
        if (operation.changes()) {
            if (fetchAdds[place] != NONE) {
                return Optional.of(sameCount(counted.get(fetchAdds[place]), operation));
            }
            fetchAdds[place] = number;
        }
        return Optional.empty();
    }

    private Decision neverThere(CounterOperation operation, BigInteger amount) {
        return Conflicts.of(
                Conflicts.cited(operation.operation()) + " found what additions of " + amount + " to the initial "
                        + initial + " never give",
                operation.operation());
    }

    private Decision tooFew(CounterOperation operation, int most) {
        String additions = (most == 1 ? "1 addition" : most + " additions") + " to the initial " + initial;
        return Conflicts.of(
                Conflicts.cited(operation.operation()) + " found more than there is: "
                        + (operation.changes() ? "apart from it " : "") + "there "
                        + (most == 1 ? "is" : "are") + " only " + additions,
                operation.operation());
    }

    /** Two fetch-adds that found the same count. */
    static Decision sameCount(CounterOperation one, CounterOperation other) {
        return Conflicts.of(
                "both " + Conflicts.cited(one.operation()) + " and " + Conflicts.cited(other.operation())
                        + " added to the count "
                        + one.found().map(BigInteger::toString).orElse("") + ", which does not come back",
                one.operation(),
                other.operation());
    }
}
