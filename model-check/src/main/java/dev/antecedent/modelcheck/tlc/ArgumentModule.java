package dev.antecedent.modelcheck.tlc;

import dev.antecedent.modelcheck.Counterexample;
import dev.antecedent.modelcheck.Counterexample.Step;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The module that {@link ArgumentFinder} runs, and its config.
 *
 * @param rootModule the model's root module
 * @param original the model's config
 * @param behaviour the behaviour whose arguments are looked for
 * @param actions the domains of each action's parameters, in order
 */
record ArgumentModule(
        Path rootModule, TlcConfig original, Counterexample behaviour, Map<String, Map<String, String>> actions) {

    static final String NAME = "AntecedentArguments";
    static final String STEP = "antecedentStep";
    static final String ARGUMENTS = "antecedentArguments";

    /** What of the config is not about what the names mean. */
    private static final Set<String> NOT_SHARED = Set.of(
            "SPECIFICATION",
            "INIT",
            "NEXT",
            "INVARIANT",
            "PROPERTY",
            "CONSTRAINT",
            "ACTION_CONSTRAINT",
            "VIEW",
            "SYMMETRY",
            "CHECK_DEADLOCK",
            "ALIAS",
            "POSTCONDITION");

    String text() {
        String root = rootModule.getFileName().toString().replaceFirst("\\.tla$", "");
        SortedSet<String> models = undeclaredModelValues();
        List<Step> steps = behaviour.steps();
        List<String> initial = new ArrayList<>();
        List<String> next = new ArrayList<>();
        for (int i = 1; i < steps.size(); i++) {
            Map<String, String> domains = steps.get(i)
                    .call()
                    .map(call -> actions.getOrDefault(call.action(), Map.of()))
                    .orElse(Map.of());
            if (!domains.isEmpty()) {
                initial.add("      \\/ " + STEP + " = " + i + " /\\ "
                        + equal(steps.get(i - 1).state(), ""));
                next.add(disjunct(i, steps.get(i), List.copyOf(domains.values())));
            }
        }
        return "---- MODULE " + NAME + " ----\nEXTENDS " + root + (writesPairs() ? ", TLC" : "") + "\n"
                + (models.isEmpty() ? "" : "CONSTANTS " + String.join(", ", models) + "\n")
                + "VARIABLES " + STEP + ", " + ARGUMENTS + "\n"
                + "AntecedentInit ==\n  /\\ " + ARGUMENTS + " = <<>>\n  /\\ (\n" + String.join("\n", initial) + ")\n"
                + "AntecedentNext ==\n  /\\ " + ARGUMENTS + " = <<>>\n  /\\ UNCHANGED " + STEP + "\n  /\\ (\n"
                + String.join("\n", next) + ")\n====\n";
    }

    String config() {
        return original.without(NOT_SHARED)
                + undeclaredModelValues().stream()
                        .map(name -> "CONSTANT " + name + " = " + name + "\n")
                        .collect(Collectors.joining())
                + "INIT AntecedentInit\nNEXT AntecedentNext\n";
    }

    private static String disjunct(int index, Step step, List<String> domains) {
        List<String> names = IntStream.range(0, domains.size())
                .mapToObj(i -> "antecedentArgument" + i)
                .toList();
        String quantifiers = IntStream.range(0, domains.size())
                .mapToObj(i -> "\\E " + names.get(i) + " \\in " + domains.get(i) + " : ")
                .collect(Collectors.joining());
        String arguments = String.join(", ", names);
        String action = step.call().orElseThrow().action();
        return "      \\/ " + STEP + " = " + index + " /\\ (" + quantifiers + "(" + action + "(" + arguments + ") /\\ "
                + equal(step.state(), "'") + " /\\ " + ARGUMENTS + "' = <<" + arguments + ">>))";
    }

    private static String equal(State state, String prime) {
        return state.variables().entrySet().stream()
                .map(entry -> entry.getKey() + prime + " = " + entry.getValue())
                .collect(Collectors.joining(" /\\ "));
    }

    /** Whether a value is written with {@code :>} and {@code @@}, which are TLC's. */
    private boolean writesPairs() {
        return behaviour.steps().stream()
                .anyMatch(step -> step.state().toString().contains(" :> "));
    }

    /** Model values that the specification has no name for, such as the elements of a set in the config. */
    private SortedSet<String> undeclaredModelValues() {
        SortedSet<String> names = new TreeSet<>();
        behaviour.steps().forEach(step -> step.state().variables().values().forEach(value -> collect(value, names)));
        original.constants().forEach((constant, value) -> {
            if (value instanceof Value.ModelValue model && model.name().equals(constant)) {
                names.remove(constant);
            }
        });
        return names;
    }

    private static void collect(Value value, SortedSet<String> names) {
        if (value instanceof Value.ModelValue model) {
            names.add(model.name());
        } else if (value instanceof Value.SetOf set) {
            set.elements().forEach(element -> collect(element, names));
        } else if (value instanceof Value.Function function) {
            function.mapping().forEach((key, mapped) -> {
                collect(key, names);
                collect(mapped, names);
            });
        }
    }
}
