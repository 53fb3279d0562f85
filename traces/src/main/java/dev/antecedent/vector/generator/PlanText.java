package dev.antecedent.vector.generator;

import dev.antecedent.dag.FrameProfile;
import dev.antecedent.vector.generator.DagPlan.Step;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Plans on one line: {@code strict 2,1,1 a b:0 a/0:1 b/1:2-1}, that is the profile, the stakes, and the events in their
 * order, each with its creator, the number of its self-parent, those of its other parents, and how far its claim stays
 * below the maximum.
 */
final class PlanText {

    private PlanText() {}

    static String of(DagPlan plan) {
        return plan.profile().name().toLowerCase(Locale.ROOT) + " "
                + plan.stakes().stream().map(String::valueOf).collect(Collectors.joining(",")) + " "
                + plan.steps().stream().map(PlanText::step).collect(Collectors.joining(" "));
    }

    static DagPlan read(String text) {
        List<String> words = List.of(text.split(" ", -1));
        return new DagPlan(
                Arrays.stream(words.get(1).split(",", -1)).map(Long::valueOf).toList(),
                FrameProfile.valueOf(words.get(0).toUpperCase(Locale.ROOT)),
                words.stream().skip(2).map(PlanText::step).toList());
    }

    private static String step(Step step) {
        return PlannedCase.name(step.creator())
                + (step.selfParent() == DagPlan.NONE ? "" : "/" + step.selfParent())
                + (step.others().isEmpty()
                        ? ""
                        : ":" + step.others().stream().map(String::valueOf).collect(Collectors.joining(",")))
                + (step.below() == 0 ? "" : "-" + step.below());
    }

    private static Step step(String word) {
        String rest = word;
        int below = 0;
        if (rest.contains("-")) {
            below = Integer.parseInt(rest.substring(rest.indexOf('-') + 1));
            rest = rest.substring(0, rest.indexOf('-'));
        }
        List<Integer> others = List.of();
        if (rest.contains(":")) {
            others = Arrays.stream(rest.substring(rest.indexOf(':') + 1).split(",", -1))
                    .map(Integer::valueOf)
                    .toList();
            rest = rest.substring(0, rest.indexOf(':'));
        }
        int selfParent = rest.contains("/") ? Integer.parseInt(rest.substring(rest.indexOf('/') + 1)) : DagPlan.NONE;
        return new Step(word.charAt(0) - 'a', selfParent, others, below);
    }
}
