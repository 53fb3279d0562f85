package dev.antecedent.vector.generator;

import dev.antecedent.vector.generator.DagPlan.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes a graph smaller as long as it keeps a property, until no single step does: a validator less, an event less, a
 * parent less, a smaller stake.
 */
final class Shrinker {

    private final Predicate<DagPlan> keeps;

    Shrinker(Predicate<DagPlan> keeps) {
        this.keeps = keeps;
    }

    DagPlan shrink(DagPlan plan) {
        DagPlan smallest = plan;
        Optional<DagPlan> smaller = smaller(smallest);
        while (smaller.isPresent()) {
            smallest = smaller.get();
            smaller = smaller(smallest);
        }
        return smallest;
    }

    private Optional<DagPlan> smaller(DagPlan plan) {
        Stream<DagPlan> events = IntStream.range(0, plan.steps().size())
                .map(k -> plan.steps().size() - 1 - k)
                .boxed()
                .flatMap(event -> Stream.of(without(plan, event, true), without(plan, event, false)));
        return Stream.of(validators(plan), events, parents(plan), claims(plan), stakes(plan))
                .flatMap(candidates -> candidates)
                .filter(keeps)
                .findFirst();
    }

    private static Stream<DagPlan> validators(DagPlan plan) {
        return IntStream.range(0, plan.stakes().size())
                .filter(validator -> plan.stakes().size() > 1)
                .mapToObj(validator -> withoutValidator(plan, validator));
    }

    private static DagPlan withoutValidator(DagPlan plan, int validator) {
        DagPlan left = plan;
        for (int event = plan.steps().size() - 1; event >= 0; event--) {
            if (plan.steps().get(event).creator() == validator) {
                left = without(left, event, true);
            }
        }
        List<Long> stakes = new ArrayList<>(plan.stakes());
        stakes.remove(validator);
        return left.with(left.steps().stream()
                        .map(step -> new Step(
                                step.creator() > validator ? step.creator() - 1 : step.creator(),
                                step.selfParent(),
                                step.others(),
                                step.below()))
                        .toList())
                .withStakes(stakes);
    }

    /** Without an event; its children build on its parents instead, or go with it and all that observe it. */
    private static DagPlan without(DagPlan plan, int event, boolean relinked) {
        Step removed = plan.steps().get(event);
        List<Step> left = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (int k = 0; k < plan.steps().size(); k++) {
            Step step = plan.steps().get(k);
            boolean gone = k == event
                    || (!relinked && step.parents().stream().anyMatch(parent -> numbers.get(parent) == DagPlan.NONE));
            numbers.add(gone ? DagPlan.NONE : left.size());
            if (!gone) {
                left.add(renumbered(plan, step, event, removed, numbers));
            }
        }
        return plan.with(left);
    }

    private static Step renumbered(DagPlan plan, Step step, int event, Step removed, List<Integer> numbers) {
        int selfParent = step.selfParent() == event ? removed.selfParent() : step.selfParent();
        List<Integer> others = new ArrayList<>();
        for (int other : step.others()) {
            Stream<Integer> instead = other == event ? removed.parents().stream() : Stream.of(other);
            instead.filter(parent -> plan.steps().get(parent).creator() != step.creator())
                    .map(numbers::get)
                    .filter(number -> !others.contains(number))
                    .forEach(others::add);
        }
        return new Step(
                step.creator(),
                selfParent == DagPlan.NONE ? DagPlan.NONE : numbers.get(selfParent),
                others,
                step.below());
    }

    private static Stream<DagPlan> parents(DagPlan plan) {
        return IntStream.range(0, plan.steps().size())
                .boxed()
                .flatMap(event -> IntStream.range(
                                0, plan.steps().get(event).others().size())
                        .mapToObj(k -> {
                            List<Integer> others =
                                    new ArrayList<>(plan.steps().get(event).others());
                            others.remove(k);
                            return replaced(
                                    plan, event, others, plan.steps().get(event).below());
                        }));
    }

    private static Stream<DagPlan> claims(DagPlan plan) {
        return IntStream.range(0, plan.steps().size())
                .filter(event -> plan.steps().get(event).below() > 0)
                .mapToObj(event -> replaced(plan, event, plan.steps().get(event).others(), 0));
    }

    private static DagPlan replaced(DagPlan plan, int event, List<Integer> others, int below) {
        List<Step> steps = new ArrayList<>(plan.steps());
        Step old = steps.get(event);
        steps.set(event, new Step(old.creator(), old.selfParent(), others, below));
        return plan.with(steps);
    }

    private static Stream<DagPlan> stakes(DagPlan plan) {
        return IntStream.range(0, plan.stakes().size()).boxed().flatMap(validator -> {
            long stake = plan.stakes().get(validator);
            // One less at a time would take for ever from a large stake.
            return Stream.of(1L, stake / 2, stake - (stake > 64 ? stake / 8 : 1))
                    .filter(smaller -> smaller >= 1 && smaller < stake)
                    .map(smaller -> {
                        List<Long> stakes = new ArrayList<>(plan.stakes());
                        stakes.set(validator, smaller);
                        return plan.withStakes(stakes);
                    });
        });
    }
}
