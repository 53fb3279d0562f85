package dev.antecedent.modelcheck.tlc.overrides;

import java.util.ArrayList;
import java.util.List;
import tlc2.overrides.TLAPlusOperator;
import tlc2.value.impl.BoolValue;
import tlc2.value.impl.IntValue;
import tlc2.value.impl.Value;

/**
 * The operator of {@code ReducedDag.tla} that says which parents a new event is offered. It has its meaning in TLA+ too,
 * and the two are compared in every state of a model.
 */
public final class ReducedDag {

    private final TlcDag dag;
    private final int creator;
    private final int most;
    private final List<Value> offered = new ArrayList<>();

    private ReducedDag(TlcDag dag, int creator, int most) {
        this.dag = dag;
        this.creator = creator;
        this.most = most;
    }

    /** The sets of parents that an event of this creator is offered. */
    @TLAPlusOperator(identifier = "ParentsOffered", module = "ReducedDag", warn = false)
    public static Value parentsOffered(Value dag, Value creator, BoolValue forks, IntValue most) {
        TlcDag read = TlcDag.of(dag);
        int number = read.numberOfValidator(creator);
        ReducedDag reduced = new ReducedDag(read, number, most.val);
        int made = read.size(number);
        if (forks.val || made == 0) {
            reduced.offer(0, 0, 0);
        }
        for (int k = forks.val ? 0 : Math.max(0, made - 1); k < made; k++) {
            reduced.offer(1L << read.event(number, k), 0, 0);
        }
        return TlcValues.set(reduced.offered);
    }

    /** Offers these parents, and these with others by the validators from this one on. */
    private void offer(long parents, int validator, int others) {
        if (validator == dag.validators()) {
            offered.add(dag.names(parents));
            return;
        }
        offer(parents, validator + 1, others);
        if (validator != creator && others < most) {
            for (int k = 0; k < dag.size(validator); k++) {
                int event = dag.event(validator, k);
                if (isNews(event, parents)) {
                    offer(parents | 1L << event, validator + 1, others + 1);
                }
            }
        }
    }

    /** Whether no parent observes the event, and it observes none of the other creators' among them. */
    private boolean isNews(int event, long parents) {
        for (long rest = parents; rest != 0; rest &= rest - 1) {
            int parent = Long.numberOfTrailingZeros(rest);
            if (dag.observes(parent, event) || (dag.creator(parent) != creator && dag.observes(event, parent))) {
                return false;
            }
        }
        return true;
    }
}
