package dev.antecedent.linearizability.decider.scalar;

import dev.antecedent.linearizability.decider.Decision;
import dev.antecedent.linearizability.history.Operation;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The blocks of a register's operations that nothing can come between: a write, the reads of its value, the
 * compare-and-set that replaced it, the reads of the next value, and so on. Within a block every operation has a rank;
 * those of one rank are reads of the same value.
 */
final class Chains {

    private static final int NONE = -1;

    /** How many links a reason names. */
    private static final int NAMED_MAX = 8;

    private final ValueFlow flow;
    private final Sources sources;

    /** For each value the compare-and-set that replaced it. */
    private final int[] replacedBy;

    private final int[] chainOfValue;
    private final int[] rankOfValue;
    private final int[] chain;
    private final int[] rank;
    private int count;

    /** The operations that take effect, by chain and within it by rank. */
    private int[] members = {};

    /** Where each chain starts among them, and where the last one ends. */
    private int[] starts = {};

    Chains(ValueFlow flow, Sources sources) {
        this.flow = flow;
        this.sources = sources;
        replacedBy = filled(flow.values());
        chainOfValue = filled(flow.values());
        rankOfValue = new int[flow.values()];
        chain = filled(flow.operations().size());
        rank = new int[flow.operations().size()];
    }

    private static int[] filled(int length) {
        int[] numbers = new int[length];
        Arrays.fill(numbers, NONE);
        return numbers;
    }

    /** Links everything; a value that was replaced twice, or values that come from one another, refute the history. */
    Optional<Decision> link() {
        for (int i = 0; i < chain.length; i++) {
            if (sources.takesEffect(i) && flow.replaces(i)) {
                int value = flow.needs(i);
                if (replacedBy[value] != NONE) {
                    return Optional.of(replacedTwice(replacedBy[value], i));
                }
                replacedBy[value] = i;
            }
        }
        for (int value = 0; value < flow.values(); value++) {
            if (sources.isNeeded(value) && sources.isFirst(value)) {
                follow(value);
            }
        }
        for (int i = 0; i < chain.length; i++) {
            if (sources.takesEffect(i) && !place(i)) {
                return Optional.of(circle(i));
            }
        }
        sort();
        return Optional.empty();
    }

    private void follow(int first) {
        int value = first;
        int height = 0;
        while (true) {
            chainOfValue[value] = count;
            rankOfValue[value] = height + 1;
            height += 2;
            int next = replacedBy[value];
            if (next == NONE) {
                break;
            }
            chain[next] = count;
            rank[next] = height;
            value = flow.leaves(next);
            if (!sources.isNeeded(value)) {
                break;
            }
        }
        count++;
    }

    /** Gives reads and writes their place; false if the value that is needed has no beginning. */
    private boolean place(int operation) {
        if (chain[operation] != NONE) {
            return true;
        }
        int needed = flow.needs(operation);
        int left = flow.leaves(operation);
        if (needed != ValueFlow.NOTHING) {
            chain[operation] = chainOfValue[needed];
            rank[operation] = rankOfValue[needed];
            return chain[operation] != NONE;
        }
        chain[operation] = sources.isNeeded(left) ? chainOfValue[left] : count++;
        return true;
    }

    private void sort() {
        int[] active =
                IntStream.range(0, chain.length).filter(sources::takesEffect).toArray();
        int height = 1 + Arrays.stream(rank).max().orElse(0);
        members = Order.byBuckets(Order.byBuckets(active, rank, height), chain, count);
        starts = new int[count + 1];
        for (int member : members) {
            starts[chain[member] + 1]++;
        }
        for (int i = 0; i < count; i++) {
            starts[i + 1] += starts[i];
        }
    }

    /** Whether no chain has an operation that returned before one of a lower rank was invoked. */
    Optional<Decision> agreeWithRealTime() {
        for (int i = 0; i < count; i++) {
            int below = NONE;
            int same = NONE;
            for (int at = starts[i]; at < starts[i + 1]; at++) {
                int member = members[at];
                if (at > starts[i] && rank[member] > rank[members[at - 1]]) {
                    below = later(below, same);
                }
                if (below != NONE && flow.precedes(member, below)) {
                    return Optional.of(reversed(member, below));
                }
                same = later(same, member);
            }
        }
        return Optional.empty();
    }

    private int later(int one, int other) {
        if (one == NONE || other == NONE) {
            return one == NONE ? other : one;
        }
        return flow.invokedAt(one) < flow.invokedAt(other) ? other : one;
    }

    int count() {
        return count;
    }

    /** How many operations a chain has. */
    int size(int number) {
        return starts[number + 1] - starts[number];
    }

    /** An operation of a chain, in their order. */
    int member(int number, int place) {
        return members[starts[number] + place];
    }

    /** Whether the chain starts with the initial value. */
    boolean isInitial(int number) {
        return number == chainOfValue[ValueFlow.INITIAL];
    }

    /** The operation that the chain starts with, if it does not start with the initial value. */
    Stream<Operation> first(int number) {
        return isInitial(number) ? Stream.empty() : Stream.of(flow.operations().get(members[starts[number]]));
    }

    private Decision replacedTwice(int one, int other) {
        Operation first = flow.operations().get(one);
        Operation second = flow.operations().get(other);
        return Conflicts.of(
                "both " + Conflicts.cited(first) + " and " + Conflicts.cited(second) + " replaced " + flow.needed(one)
                        + ", which was there only once",
                Stream.concat(Stream.of(first, second), sources.writer(flow.needs(one)).stream()));
    }

    private Decision circle(int needing) {
        // Going back from value to value ends in the circle, at the latest after as many steps as there are values.
        int inside = flow.needs(needing);
        for (int i = 0; i < flow.values(); i++) {
            inside = flow.needs(sources.source(inside));
        }
        Stream.Builder<Operation> conflict = Stream.builder();
        conflict.add(flow.operations().get(needing));
        int at = inside;
        do {
            int source = sources.source(at);
            conflict.add(flow.operations().get(source));
            at = flow.needs(source);
        } while (at != inside);
        int source = sources.source(inside);
        return Conflicts.of(
                Conflicts.cited(flow.operations().get(source)) + " needs " + flow.needed(source)
                        + ", which could only come from what it leaves, by way of other compare-and-sets",
                conflict.build());
    }

    private Decision reversed(int higher, int lower) {
        Operation early = flow.operations().get(higher);
        Operation late = flow.operations().get(lower);
        String when = Conflicts.cited(early) + " returned before " + Conflicts.cited(late) + " was invoked, ";
        boolean sourced = flow.needs(higher) != ValueFlow.NOTHING && flow.needs(higher) == flow.leaves(lower);
        if (sourced) {
            return Conflicts.of(when + "where its value " + flow.needed(higher) + " comes from", early, late);
        }
        int links = rank[higher] - rank[lower];
        String why = flow.replaces(higher) && flow.needs(higher) == flow.needs(lower)
                ? "which needs the value " + flow.needed(higher) + " that it replaced"
                : "which the successful compare-and-sets put in front of it";
        Stream<Operation> between = Arrays.stream(members, starts[chain[higher]], starts[chain[higher] + 1])
                .filter(member ->
                        rank[member] % 2 == 0 && rank[member] >= rank[lower] - 1 && rank[member] <= rank[higher])
                .limit(links > 2 * NAMED_MAX ? 0 : Long.MAX_VALUE)
                .mapToObj(flow.operations()::get);
        return Conflicts.of(when + why, Stream.concat(Stream.of(early, late), between));
    }
}
