package dev.antecedent.vector.generator;

import dev.antecedent.vector.generator.DagPlan.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Walks all graphs up to a size, each in one order of arrival: the events of an honest validator are a chain, the
 * cheater's may build on any of its own or on none; other parents are any set of events by others of which none observes
 * another, one a creator.
 */
final class SmallDags {

    private final DagPlan empty;
    private final int events;
    private final int cheater;
    private final Consumer<DagPlan> visitor;

    private SmallDags(DagPlan empty, int events, int cheater, Consumer<DagPlan> visitor) {
        this.empty = empty;
        this.events = events;
        this.cheater = cheater;
        this.visitor = visitor;
    }

    /** Shows the visitor every graph with one to so many events. */
    static void each(DagPlan empty, int events, int cheater, Consumer<DagPlan> visitor) {
        new SmallDags(empty, events, cheater, visitor).extend(List.of());
    }

    private void extend(List<Step> steps) {
        if (!steps.isEmpty()) {
            visitor.accept(empty.with(steps));
        }
        if (steps.size() == events) {
            return;
        }
        for (int creator = 0; creator < empty.stakes().size(); creator++) {
            for (int selfParent : selfParents(steps, creator)) {
                for (List<Integer> others : others(steps, creator, 0, List.of())) {
                    Step step = new Step(creator, selfParent, others, 0);
                    // Of two neighbours that do not depend on one another, the lower creator's comes first.
                    boolean first = steps.isEmpty()
                            || step.parents().contains(steps.size() - 1)
                            || steps.get(steps.size() - 1).creator() <= creator;
                    if (first) {
                        List<Step> longer = new ArrayList<>(steps);
                        longer.add(step);
                        extend(longer);
                    }
                }
            }
        }
    }

    private List<Integer> selfParents(List<Step> steps, int creator) {
        List<Integer> own = new ArrayList<>();
        for (int k = 0; k < steps.size(); k++) {
            if (steps.get(k).creator() == creator) {
                own.add(k);
            }
        }
        if (creator != cheater) {
            return List.of(own.isEmpty() ? DagPlan.NONE : own.get(own.size() - 1));
        }
        own.add(DagPlan.NONE);
        return own;
    }

    private static List<List<Integer>> others(List<Step> steps, int creator, int from, List<Integer> chosen) {
        List<List<Integer>> all = new ArrayList<>();
        all.add(chosen);
        for (int k = from; k < steps.size(); k++) {
            int candidate = k;
            boolean fits = steps.get(k).creator() != creator
                    && chosen.stream()
                            .noneMatch(other -> steps.get(other).creator()
                                            == steps.get(candidate).creator()
                                    || observes(steps, candidate, other));
            if (fits) {
                List<Integer> longer = new ArrayList<>(chosen);
                longer.add(k);
                all.addAll(others(steps, creator, k + 1, longer));
            }
        }
        return all;
    }

    private static boolean observes(List<Step> steps, int later, int earlier) {
        return later == earlier
                || steps.get(later).parents().stream().anyMatch(parent -> observes(steps, parent, earlier));
    }
}
