package dev.antecedent.linearizability.decider.scalar;

import dev.antecedent.linearizability.decider.Decision;
import dev.antecedent.linearizability.history.Operation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The times that chains must or may take. The zone of a chain lies between the first response and the last invocation of
 * its operations. If the response comes first, the zone is forward: the chain's values were there all the time between
 * them. If not, it is backward: all of the chain's operations were in flight between them, so that the whole chain fits
 * into any instant there.
 */
final class Zones {

    private final ValueFlow flow;
    private final List<Operation> operations;
    private final Chains chains;

    /** For each chain the operation that responded first, and the one that was invoked last. */
    private final int[] first;

    private final int[] last;

    /** The forward chains, by first response. */
    private int[] forward = {};

    Zones(ValueFlow flow, Chains chains) {
        this.flow = flow;
        operations = flow.operations();
        this.chains = chains;
        first = new int[chains.count()];
        last = new int[chains.count()];
        for (int i = 0; i < first.length; i++) {
            first[i] = chains.member(i, 0);
            last[i] = first[i];
            for (int place = 1; place < chains.size(i); place++) {
                int member = chains.member(i, place);
                first[i] = flow.returnedAt(member) < flow.returnedAt(first[i]) ? member : first[i];
                last[i] = flow.invokedAt(member) > flow.invokedAt(last[i]) ? member : last[i];
            }
        }
    }

    private int start(int chain) {
        return chains.isInitial(chain) ? -1 : flow.returnedAt(first[chain]);
    }

    private int end(int chain) {
        return flow.invokedAt(last[chain]);
    }

    private boolean isForward(int chain) {
        return start(chain) < end(chain);
    }

    /** Two forward zones that overlap refute the history. */
    Optional<Decision> overlap() {
        int[] starts = IntStream.range(0, first.length)
                .map(chain -> isForward(chain) ? start(chain) : Integer.MAX_VALUE)
                .toArray();
        int count =
                (int) IntStream.range(0, first.length).filter(this::isForward).count();
        forward = Arrays.copyOf(Order.ascending(starts), count);
        for (int i = 1; i < count; i++) {
            if (start(forward[i]) < end(forward[i - 1])) {
                return Optional.of(overlapping(forward[i - 1], forward[i]));
            }
        }
        return Optional.empty();
    }

    /**
     * Gives every chain its instant, {@code instants}: a forward one starts at its first response, a backward one happens
     * as early as it may outside of all forward ones. A backward zone inside a forward one refutes the history.
     */
    Optional<Decision> place(int[] instants) {
        for (int chain = 0; chain < first.length; chain++) {
            instants[chain] = start(chain);
            if (!isForward(chain)) {
                instants[chain] = end(chain);
                int around = forwardBefore(end(chain));
                if (around >= 0 && end(chain) < end(around)) {
                    if (start(chain) < end(around)) {
                        return Optional.of(inside(chain, around));
                    }
                    instants[chain] = end(around);
                }
            }
        }
        return Optional.empty();
    }

    /** The last forward chain that starts before that time, negative if none does. */
    private int forwardBefore(int time) {
        int low = 0;
        int high = forward.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start(forward[middle]) < time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? -1 : forward[low - 1];
    }

    private Decision overlapping(int one, int other) {
        return Conflicts.of(
                "the register held " + span(one) + ", and " + span(other) + "; these times overlap",
                Stream.concat(operations(one), operations(other)));
    }

    private Decision inside(int chain, int around) {
        String one = Conflicts.cited(operations.get(first[chain]));
        String other = Conflicts.cited(operations.get(last[chain]));
        return Conflicts.of(
                "the register held " + span(around) + ", which leaves no time for "
                        + (first[chain] == last[chain] ? one : "what " + one + " and " + other + " have in common"),
                Stream.concat(operations(chain), operations(around)));
    }

    /** The values of a forward chain and from when to when they were there. */
    private String span(int chain) {
        Operation opening = operations.get(first[chain]);
        Operation closing = operations.get(last[chain]);
        String from = chains.isInitial(chain) ? flow.initial() : flow.after(first[chain]);
        String to = flow.needed(last[chain]);
        return from + (from.equals(to) ? "" : " and, by compare-and-set, up to " + to) + " from "
                + (chains.isInitial(chain) ? "the beginning" : "the response of " + Conflicts.cited(opening))
                + " to the invocation of " + Conflicts.cited(closing);
    }

    private Stream<Operation> operations(int chain) {
        Stream<Operation> last = Stream.of(operations.get(this.last[chain]));
        Stream<Operation> ends =
                chains.isInitial(chain) ? last : Stream.concat(Stream.of(operations.get(first[chain])), last);
        return Stream.concat(chains.first(chain), ends);
    }
}
