package dev.antecedent.dag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The table of branches, numbered in the order in which they opened. The first ones, one a validator, are there from the
 * start; a further one opens when an event continues no branch, because its self-parent has another child that arrived
 * earlier, or because its creator started anew.
 *
 * <p>The numbers depend on the order of arrival and differ between nodes; nothing that nodes must agree on may depend on
 * them. One thread writes; others may call {@link #previous}, {@link #size} and {@link #branch}, which are complete for
 * every branch that an event known to them is on.
 */
final class Branches {

    private static final int NONE = -1;

    private final List<GrowingBranch> branches;
    private final SortedMap<Integer, List<GrowingBranch>> ofCheaters = new TreeMap<>();
    private volatile int[] previous;

    Branches(int validators) {
        int[] none = new int[validators];
        Arrays.fill(none, NONE);
        previous = none;
        branches = new CopyOnWriteArrayList<>(IntStream.range(0, validators)
                .mapToObj(index -> new GrowingBranch(index, index, Seq.FIRST.number()))
                .toList());
    }

    int size() {
        return branches.size();
    }

    GrowingBranch branch(int number) {
        return branches.get(number);
    }

    /** For each validator that has several branches all of them, those that begin at a lower place first. */
    Collection<List<GrowingBranch>> ofCheaters() {
        return ofCheaters.values();
    }

    /** For each branch the one of its validator that opened before it; -1 for a validator's first. Not to be changed. */
    int[] previous() {
        return previous;
    }

    /**
     * The branch of an event: the one that it continues, or one that it would open and that is not in the table yet.
     *
     * @param selfParent null if it has none
     */
    GrowingBranch of(int creator, int seq, @Nullable IndexedEvent selfParent) {
        GrowingBranch candidate = selfParent == null ? branches.get(creator) : selfParent.branch();
        int before = selfParent == null ? 0 : seq - 1;
        return candidate.lastSeq() == before ? candidate : new GrowingBranch(branches.size(), creator, seq);
    }

    /** The number of the branch if it is in the table, else that of its validator's which opened last. */
    int opened(GrowingBranch branch) {
        return isOpen(branch) ? branch.number() : lastOf(branch.creator());
    }

    /** The same as {@link #ofCheaters()} with that branch, which may not be in the table yet. */
    Collection<List<GrowingBranch>> ofCheatersWith(GrowingBranch branch) {
        return isOpen(branch) ? ofCheaters() : opening(branch).values();
    }

    /** Puts a branch into the table, unless it is there. */
    void open(GrowingBranch branch) {
        if (isOpen(branch)) {
            return;
        }
        int[] longer = Arrays.copyOf(previous, branches.size() + 1);
        longer[branch.number()] = lastOf(branch.creator());
        ofCheaters.putAll(opening(branch));
        branches.add(branch);
        previous = longer;
    }

    private int lastOf(int creator) {
        return ofCheaters.getOrDefault(creator, List.of()).stream()
                .mapToInt(GrowingBranch::number)
                .max()
                .orElse(creator);
    }

    private boolean isOpen(GrowingBranch branch) {
        return branch.number() < branches.size();
    }

    private SortedMap<Integer, List<GrowingBranch>> opening(GrowingBranch branch) {
        List<GrowingBranch> own =
                new ArrayList<>(ofCheaters.getOrDefault(branch.creator(), List.of(branches.get(branch.creator()))));
        own.add(branch);
        own.sort(Comparator.comparingInt(GrowingBranch::firstSeq));
        SortedMap<Integer, List<GrowingBranch>> all = new TreeMap<>(ofCheaters);
        all.put(branch.creator(), own);
        return all;
    }
}
