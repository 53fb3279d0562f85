package dev.antecedent.vector.generator;

import dev.antecedent.dag.FrameProfile;
import java.util.ArrayList;
import java.util.List;

/**
 * A graph as its maker thinks of it: who builds on what. Places, times and frames follow from it.
 *
 * @param stakes of the validators 1, 2, 3 and so on
 * @param profile how claims of frames are judged
 * @param steps the events in the order of their arrival
 */
record DagPlan(List<Long> stakes, FrameProfile profile, List<Step> steps) {

    /** No parent. */
    static final int NONE = -1;

    DagPlan {
        stakes = List.copyOf(stakes);
        steps = List.copyOf(steps);
    }

    /**
     * An event.
     *
     * @param creator the validator, from 0
     * @param selfParent the number of its self-parent among the steps; {@link #NONE} for a validator's first event
     * @param others the numbers of its other parents
     * @param below how far its claim stays below the maximum, where it can
     */
    record Step(int creator, int selfParent, List<Integer> others, int below) {

        Step {
            others = List.copyOf(others);
        }

        /** All parents, the self-parent first. */
        List<Integer> parents() {
            List<Integer> parents = new ArrayList<>();
            if (selfParent != NONE) {
                parents.add(selfParent);
            }
            parents.addAll(others);
            return parents;
        }
    }

    DagPlan with(List<Step> other) {
        return new DagPlan(stakes, profile, other);
    }

    DagPlan withStakes(List<Long> other) {
        return new DagPlan(other, profile, steps);
    }
}
