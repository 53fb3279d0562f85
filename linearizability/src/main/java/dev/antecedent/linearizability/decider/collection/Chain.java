package dev.antecedent.linearizability.decider.collection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The fewest values that together are there for certain in a row of slots, so that something is there all the time: from
 * the first slot on always the one that stays longest.
 */
final class Chain {

    private Chain() {}

    /**
     * Finds them, in the order of time.
     *
     * @param among which values to look at; some of them is there in each of the slots
     */
    static List<Integer> filling(Stays stays, IntPredicate among, int from, int to) {
        int[] startingAt = new int[stays.end()];
        Arrays.fill(startingAt, -1);
        for (int value = 0; value < stays.size(); value++) {
            if (stays.isCertain(value) && among.test(value)) {
                startingAt[stays.putReturned(value)] = value;
            }
        }
        List<Integer> chain = new ArrayList<>();
        int longest = -1;
        int next = 0;
        for (int slot = from; slot <= to; slot = stays.takeInvoked(longest)) {
            for (; next <= slot; next++) {
                int value = startingAt[next];
                if (value >= 0 && (longest < 0 || stays.takeInvoked(value) > stays.takeInvoked(longest))) {
                    longest = value;
                }
            }
            chain.add(longest);
        }
        return chain;
    }

    /**
     * The latest times to which the ends of the values of a chain must move for it to break: before the next one starts,
     * and for the last one so that the slot {@code last} becomes free.
     */
    static List<Attempt.Link> breaking(Stays stays, List<Integer> chain, int last) {
        List<Attempt.Link> links = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            int end = i + 1 < chain.size() ? stays.putReturned(chain.get(i + 1)) - 1 : last;
            links.add(new Attempt.Link(chain.get(i), Math.max(end, stays.putReturned(chain.get(i)))));
        }
        return links;
    }
}
