package dev.antecedent.modelcheck.tlc.overrides;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tlc2.overrides.TLAPlusOperator;
import tlc2.value.impl.TupleValue;
import tlc2.value.impl.Value;

/**
 * The operator of {@code IndexOfDag.tla} that says all forkless causes of a DAG by the vectors of
 * {@code CausalityIndex.tla}, whose events arrive one after another. It has its meaning in TLA+, and the two are compared
 * in every state of a model. It shares no code with the implementation.
 */
public final class IndexOfDag {

    /** An entry of a branch whose creator is seen cheating. */
    private static final int[] FORKED = {};

    private static final int[] EMPTY = {0, 0};

    private final TlcDag dag;
    private final int[] stake;
    private final List<Integer> creators = new ArrayList<>();
    private final List<Integer> lastSeqs = new ArrayList<>();
    private final int[] branchOf;
    private final int[][][] highestBefore;
    private final int[][] lowestAfter;

    private IndexOfDag(TlcDag dag, int[] order, int[] stake) {
        this.dag = dag;
        this.stake = stake;
        for (int validator : order) {
            creators.add(validator);
            lastSeqs.add(0);
        }
        branchOf = new int[dag.size()];
        highestBefore = new int[dag.size()][][];
        lowestAfter = new int[dag.size()][order.length + dag.size()];
    }

    /** All pairs of an event and one that it is forklessly caused by. */
    @TLAPlusOperator(identifier = "IndexedForklessCauses", module = "IndexOfDag", warn = false)
    public static Value indexedForklessCauses(Value dag, Value order, Value stake) {
        TlcDag read = TlcDag.of(dag);
        int[] inOrder = Arrays.stream(((TupleValue) order.toTuple()).elems)
                .mapToInt(read::numberOfValidator)
                .toArray();
        IndexOfDag index = new IndexOfDag(read, inOrder, read.ofValidators(stake));
        index.addAll();
        return read.pairs(index.all());
    }

    private void addAll() {
        int[] arrived = new int[dag.validators()];
        long before = 0;
        while (Long.bitCount(before) < dag.size()) {
            for (int v = 0; v < arrived.length; v++) {
                while (arrived[v] < dag.size(v) && (dag.parents(dag.event(v, arrived[v])) & ~before) == 0) {
                    int event = dag.event(v, arrived[v]++);
                    add(event);
                    before |= 1L << event;
                }
            }
        }
    }

    private void add(int event) {
        int branch = branch(event);
        branchOf[event] = branch;
        highestBefore[event] = mark(merge(event, branch));
        lowestAfter[event][branch] = dag.seq(event);
        lookAhead(dag.parents(event), branch, dag.seq(event));
    }

    /** The branch of the self-parent, or else the creator's first one, where the event is the next there. */
    private int branch(int event) {
        int branch = creators.indexOf(dag.creator(event));
        for (long rest = dag.parents(event); rest != 0; rest &= rest - 1) {
            int parent = Long.numberOfTrailingZeros(rest);
            if (dag.creator(parent) == dag.creator(event)) {
                branch = branchOf[parent];
            }
        }
        if (lastSeqs.get(branch) + 1 != dag.seq(event)) {
            branch = creators.size();
            creators.add(dag.creator(event));
            lastSeqs.add(0);
        }
        lastSeqs.set(branch, dag.seq(event));
        return branch;
    }

    private int[][] merge(int event, int branch) {
        int[][] vector = new int[creators.size()][];
        Arrays.fill(vector, EMPTY);
        vector[branch] = new int[] {dag.seq(event), dag.seq(event)};
        for (long rest = dag.parents(event); rest != 0; rest &= rest - 1) {
            int[][] parent = highestBefore[Long.numberOfTrailingZeros(rest)];
            for (int b = 0; b < parent.length; b++) {
                vector[b] = join(vector[b], parent[b]);
            }
        }
        return vector;
    }

    private static int[] join(int[] x, int[] y) {
        if (x == FORKED || y == FORKED) {
            return FORKED;
        } else if (x == EMPTY || y == EMPTY) {
            return x == EMPTY ? y : x;
        }
        return new int[] {Math.min(x[0], y[0]), Math.max(x[1], y[1])};
    }

    private int[][] mark(int[][] vector) {
        int cheaters = 0;
        for (int b = 0; b < vector.length; b++) {
            boolean cheats = vector[b] == FORKED;
            for (int c = 0; c < b && !cheats; c++) {
                cheats = creators.get(b).equals(creators.get(c)) && overlap(vector[b], vector[c]);
            }
            cheaters |= (cheats ? 1 : 0) << creators.get(b);
        }
        for (int b = 0; b < vector.length; b++) {
            vector[b] = (cheaters >> creators.get(b) & 1) == 1 ? FORKED : vector[b];
        }
        return vector;
    }

    private static boolean overlap(int[] x, int[] y) {
        return x != FORKED && y != FORKED && x != EMPTY && y != EMPTY && x[0] <= y[1] && y[0] <= x[1];
    }

    private void lookAhead(long events, int branch, int seq) {
        for (long rest = events; rest != 0; rest &= rest - 1) {
            int event = Long.numberOfTrailingZeros(rest);
            if (lowestAfter[event][branch] == 0) {
                lowestAfter[event][branch] = seq;
                lookAhead(dag.parents(event), branch, seq);
            }
        }
    }

    private long[] all() {
        long[] causes = new long[dag.size()];
        for (int a = 0; a < causes.length; a++) {
            for (int b = 0; b < causes.length; b++) {
                if (entry(a, branchOf[b]) != FORKED && isQuorum(between(a, b))) {
                    causes[a] |= 1L << b;
                }
            }
        }
        return causes;
    }

    private int[] entry(int event, int branch) {
        return branch < highestBefore[event].length ? highestBefore[event][branch] : EMPTY;
    }

    /** The creators of the branches on which the vectors of the two meet. */
    private int between(int a, int b) {
        int between = 0;
        for (int branch = 0; branch < creators.size(); branch++) {
            int[] highest = entry(a, branch);
            int lowest = lowestAfter[b][branch];
            if (lowest != 0 && highest != FORKED && lowest <= highest[1]) {
                between |= 1 << creators.get(branch);
            }
        }
        return between;
    }

    private boolean isQuorum(int validators) {
        long sum = 0;
        long total = 0;
        for (int v = 0; v < stake.length; v++) {
            total += stake[v];
            sum += (validators >> v & 1) * (long) stake[v];
        }
        return 3 * sum > 2 * total;
    }
}
