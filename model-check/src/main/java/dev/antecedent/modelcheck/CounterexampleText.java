package dev.antecedent.modelcheck;

import dev.antecedent.modelcheck.Counterexample.Step;
import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A behaviour as a person reads it: a line a step with its action, and below it what changed, from what to what. */
public final class CounterexampleText {

    private CounterexampleText() {}

    /**
     * The lines.
     *
     * @param wholeStates whether each step shows every variable in full beside what changed
     */
    public static List<String> lines(Counterexample behaviour, boolean wholeStates) {
        List<Step> steps = behaviour.steps();
        if (steps.isEmpty()) {
            return List.of("(no behaviour: the violated property is about constants alone)");
        }
        List<String> lines = new ArrayList<>();
        int width = Integer.toString(steps.size()).length();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            String number = " ".repeat(width - Integer.toString(i + 1).length()) + (i + 1);
            lines.add("  " + number + "  " + action(step, i));
            Map<String, Value> before =
                    i == 0 ? Map.of() : steps.get(i - 1).state().variables();
            String indent = "  " + " ".repeat(width) + "    ";
            step.state().variables().forEach((name, value) -> {
                Value old = before.get(name);
                if (old == null || wholeStates) {
                    lines.add(indent + name + ": " + value);
                }
                if (old != null && step.changed().contains(name)) {
                    Changes.lines(name, old, value)
                            .forEach(line -> lines.add(indent + (wholeStates ? "  " : "") + line));
                }
            });
        }
        behaviour.loopsTo().ifPresent(index -> lines.add("  " + " ".repeat(width) + "  " + loop(index, steps.size())));
        return lines;
    }

    private static String action(Step step, int index) {
        return step.call().map(Object::toString).orElse(index == 0 ? "initial state" : "a step of Next");
    }

    private static String loop(int index, int steps) {
        return index == steps - 1 ? "stutters for ever" : "back to step " + (index + 1) + ", and so for ever";
    }
}
