package dev.antecedent.simulation.dag;

import dev.antecedent.dag.Block;
import dev.antecedent.dag.Event;
import dev.antecedent.simulation.RunRecorder;
import dev.antecedent.simulation.Violation;
import dev.antecedent.simulation.Watch;
import dev.antecedent.stake.Validator;
import dev.antecedent.stake.ValidatorId;
import dev.antecedent.stake.Validators;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** Compares the blocks that correct validators decide: the n-th is the same for all of them. */
final class SameBlocks implements Watch<Gossiped> {

    /** The property. */
    static final String PROPERTY = "SameBlocks";

    /** A block was decided. */
    static final String DECIDED = "block decided";

    /** A block names a cheater: it confirms both sides of a fork. */
    static final String CHEATER = "block with a cheater";

    private final List<String> names;
    private final SortedSet<Integer> byzantine;
    private final Validators validators;
    private final RunRecorder recorder;
    private final Optional<ArrivalTrace<?>> trace;
    private final List<Block> agreed = new ArrayList<>();
    private final int[] decided;
    private Optional<Violation> violation = Optional.empty();

    SameBlocks(
            List<String> names, SortedSet<Integer> byzantine, RunRecorder recorder, Optional<ArrivalTrace<?>> trace) {
        this.names = names;
        this.byzantine = byzantine;
        this.recorder = recorder;
        this.trace = trace;
        this.decided = new int[names.size()];
        List<Validator> stakes = new ArrayList<>();
        for (int process = 0; process < names.size(); process++) {
            stakes.add(new Validator(id(process), 1));
        }
        this.validators = Validators.of(stakes);
    }

    @Override
    public Optional<Violation> violation() {
        return violation;
    }

    Validators validators() {
        return validators;
    }

    ValidatorId id(int process) {
        return new ValidatorId(process + 1L);
    }

    /** The process took the event, which is in its node now. */
    void took(int process, Node node, Event event) {
        trace.ifPresent(kept -> kept.took(process, event));
        if (byzantine.contains(process)) {
            return;
        }
        List<Block> blocks = node.blocks();
        for (; decided[process] < blocks.size(); decided[process]++) {
            compare(process, decided[process], blocks.get(decided[process]));
        }
    }

    /** Somebody was sent an event that does not fit, and did not take it. */
    void rejected() {
        recorder.reached("event rejected");
    }

    private void compare(int process, int place, Block block) {
        if (place == agreed.size()) {
            agreed.add(block);
            recorder.reached(DECIDED);
            if (!block.cheaters().isEmpty()) {
                recorder.reached(CHEATER);
            }
        } else if (!agreed.get(place).equals(block) && violation.isEmpty()) {
            violation = Optional.of(new Violation(
                    PROPERTY,
                    "block " + (place + 1) + " of " + names.get(process) + " is " + block + ", and was "
                            + agreed.get(place) + " elsewhere"));
        }
    }
}
