package dev.antecedent.vector.generator;

import dev.antecedent.dag.FrameProfile;
import dev.antecedent.simulation.SplitMix64;
import dev.antecedent.vector.generator.DagPlan.Step;
import java.util.ArrayList;
import java.util.List;

/** Draws graphs from a seed. */
final class DrawnDags {

    private final Shape shape;
    private final SplitMix64 random;
    private final List<Step> steps = new ArrayList<>();
    private final List<List<Integer>> own = new ArrayList<>();

    private DrawnDags(Shape shape, long seed) {
        this.shape = shape;
        this.random = new SplitMix64(seed);
        shape.stakes().forEach(stake -> own.add(new ArrayList<>()));
    }

    /** The graph of that seed. */
    static DagPlan plan(Shape shape, long seed) {
        DrawnDags drawn = new DrawnDags(shape, seed);
        for (int event = 0; event < shape.events(); event++) {
            drawn.step();
        }
        FrameProfile profile = shape.below().value() > 0 ? FrameProfile.LENIENT : FrameProfile.STRICT;
        return new DagPlan(shape.stakes(), profile, drawn.steps);
    }

    /** The same graph as another node meets it: each event after its parents, else in drawn order. */
    static DagPlan reordered(DagPlan plan, long seed) {
        SplitMix64 random = new SplitMix64(seed);
        List<Integer> order = new ArrayList<>();
        while (order.size() < plan.steps().size()) {
            List<Integer> ready = new ArrayList<>();
            for (int k = 0; k < plan.steps().size(); k++) {
                if (!order.contains(k) && order.containsAll(plan.steps().get(k).parents())) {
                    ready.add(k);
                }
            }
            order.add(ready.get((int) random.between(0, ready.size() - 1)));
        }
        return plan.with(order.stream()
                .map(k -> plan.steps().get(k))
                .map(step -> new Step(
                        step.creator(),
                        step.selfParent() == DagPlan.NONE ? DagPlan.NONE : order.indexOf(step.selfParent()),
                        step.others().stream().map(order::indexOf).toList(),
                        step.below()))
                .toList());
    }

    private void step() {
        int validators = shape.stakes().size();
        int creator = draw(validators);
        if (creator == 0 && random.chance(shape.lag())) {
            creator = draw(validators);
        }
        boolean cheats = creator >= validators - shape.cheaters() && random.chance(shape.forks());
        List<Integer> mine = own.get(creator);
        int selfParent = mine.isEmpty() ? DagPlan.NONE : mine.get(mine.size() - 1);
        if (cheats && !mine.isEmpty()) {
            int at = draw(mine.size() + 1) - 1;
            selfParent = at < 0 ? DagPlan.NONE : mine.get(at);
        }
        int below = random.chance(shape.below()) ? 1 + draw(2) : 0;
        own.get(creator).add(steps.size());
        steps.add(new Step(creator, selfParent, others(creator), below));
    }

    /** Latest events of other validators; of cheaters any recent one, so that both sides of a fork are met. */
    private List<Integer> others(int creator) {
        List<Integer> others = new ArrayList<>();
        int wanted = draw(shape.others() + 1);
        for (int k = 0; k < wanted; k++) {
            int other = draw(shape.stakes().size());
            List<Integer> theirs = own.get(other);
            if (other != creator && !theirs.isEmpty()) {
                boolean cheater = other >= shape.stakes().size() - shape.cheaters();
                int back = cheater ? draw(Math.min(3, theirs.size())) : 0;
                int parent = theirs.get(theirs.size() - 1 - back);
                if (!others.contains(parent)) {
                    others.add(parent);
                }
            }
        }
        return others;
    }

    private int draw(int count) {
        return (int) random.between(0, count - 1);
    }
}
