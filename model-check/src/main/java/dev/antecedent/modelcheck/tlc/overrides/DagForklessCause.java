package dev.antecedent.modelcheck.tlc.overrides;

import tlc2.overrides.TLAPlusOperator;
import tlc2.value.impl.Value;

/**
 * The operator of {@code DagForklessCause.tla} that says all forkless causes of a DAG at once. It has its meaning in
 * TLA+; here it is computed from the same definition, by reachability, and the two are compared in every state of a
 * model.
 */
public final class DagForklessCause {

    /** What was asked last and the answer: several properties ask about one state. */
    private record Answered(Value dag, Value stake, Value causes) {}

    private static final ThreadLocal<Answered> LAST = new ThreadLocal<>();

    private final TlcDag dag;
    private final int[] stake;

    private DagForklessCause(TlcDag dag, int[] stake) {
        this.dag = dag;
        this.stake = stake;
    }

    /** All pairs of an event and one that it is forklessly caused by. */
    @TLAPlusOperator(identifier = "ForklessCauses", module = "DagForklessCause", warn = false)
    public static Value forklessCauses(Value dag, Value order, Value stake) {
        Answered last = LAST.get();
        if (last == null || last.dag() != dag || last.stake() != stake) {
            TlcDag read = TlcDag.of(dag);
            Value causes = read.pairs(new DagForklessCause(read, read.ofValidators(stake)).all());
            last = new Answered(dag, stake, causes);
            LAST.set(last);
        }
        return last.causes();
    }

    private long[] all() {
        long[] causes = new long[dag.size()];
        for (int a = 0; a < causes.length; a++) {
            int cheaters = seenCheating(a);
            for (int b = 0; b < causes.length; b++) {
                if ((cheaters >> dag.creator(b) & 1) == 0 && isQuorum(witnesses(a, b) & ~cheaters)) {
                    causes[a] |= 1L << b;
                }
            }
        }
        return causes;
    }

    /** The validators of which the event observes two events with one sequence number. */
    private int seenCheating(int a) {
        int cheaters = 0;
        for (long xs = dag.past(a); xs != 0; xs &= xs - 1) {
            int x = Long.numberOfTrailingZeros(xs);
            for (long ys = xs & (xs - 1); ys != 0; ys &= ys - 1) {
                int y = Long.numberOfTrailingZeros(ys);
                if (dag.creator(x) == dag.creator(y) && dag.seq(x) == dag.seq(y)) {
                    cheaters |= 1 << dag.creator(x);
                }
            }
        }
        return cheaters;
    }

    /** The validators with an event between the two. */
    private int witnesses(int a, int b) {
        int witnesses = 0;
        for (long between = dag.past(a); between != 0; between &= between - 1) {
            int m = Long.numberOfTrailingZeros(between);
            if (dag.observes(m, b)) {
                witnesses |= 1 << dag.creator(m);
            }
        }
        return witnesses;
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
