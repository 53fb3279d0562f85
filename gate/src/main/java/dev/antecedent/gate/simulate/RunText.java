package dev.antecedent.gate.simulate;

import dev.antecedent.linearizability.CheckedHistory;
import dev.antecedent.linearizability.VerdictText;
import dev.antecedent.linearizability.history.HistoryWriter;
import dev.antecedent.linearizability.verdict.Verdict;
import dev.antecedent.simulation.Goals;
import dev.antecedent.simulation.Judged;
import dev.antecedent.simulation.Outcome;
import dev.antecedent.simulation.RunPlan;
import dev.antecedent.simulation.SimulationScenario;
import dev.antecedent.simulation.Traffic;
import dev.antecedent.trace.TraceWriter;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One run for people: what was run, what happened, what was reached, the verdicts, and digests to compare runs by. */
final class RunText {

    private static final int COLUMN = 11;

    private RunText() {}

    static String of(RunPlan plan, Judged judged) {
        Outcome outcome = judged.outcome();
        StringBuilder text = new StringBuilder();
        line(text, "scenario", plan.scenario().name() + ": " + plan.scenario().description());
        line(text, "options", ScenarioText.options(plan.options()));
        line(text, "seed", Long.toString(plan.seed()));
        line(text, "schedule", plan.schedule().toString().replace("; ", ";\n" + " ".repeat(COLUMN)));
        line(
                text,
                "run",
                number(outcome.events()) + " events in " + number(outcome.time()) + " ticks, until "
                        + outcome.ending());
        line(text, "messages", traffic(outcome.traffic()));
        text.append(goals(plan.scenario(), outcome.goals()));
        line(text, "verdict", verdict(judged));
        judged.history().ifPresent(checked -> text.append(history(checked)));
        String trace = TraceWriter.text(outcome.trace());
        line(
                text,
                "trace",
                Digest.of(trace) + ", " + number(outcome.trace().steps().size()) + " actions of "
                        + outcome.trace().header().spec());
        if (judged.history().isPresent()) {
            line(
                    text,
                    "history",
                    Digest.of(HistoryWriter.text(outcome.history())) + ", "
                            + number(outcome.history().events().size()) + " events");
        }
        return text.toString();
    }

    static String traffic(Traffic traffic) {
        return number(traffic.sent()) + " sent, " + number(traffic.duplicated()) + " duplicated; "
                + number(traffic.delivered()) + " delivered (" + number(traffic.overtaken()) + " overtaken), "
                + number(traffic.dropped()) + " dropped, " + number(traffic.missed()) + " for who was down, "
                + number(traffic.stopped()) + " stopped by partitions, "
                + number(traffic.inFlight()) + " in flight";
    }

    /** The scenario's goals, and what else was counted. */
    static String goals(SimulationScenario scenario, Goals goals) {
        SortedSet<String> others = new TreeSet<>(goals.reached().keySet());
        others.removeAll(scenario.goals());
        StringBuilder text = new StringBuilder();
        counts(text, "goals", scenario.goals(), goals);
        counts(text, "besides", others, goals);
        return text.toString();
    }

    private static void counts(StringBuilder text, String title, SortedSet<String> names, Goals goals) {
        if (!names.isEmpty()) {
            line(
                    text,
                    title,
                    names.stream()
                            .map(name -> String.format(
                                    "%8s  %s", goals.times(name) == 0 ? "-" : number(goals.times(name)), name))
                            .collect(Collectors.joining("\n" + " ".repeat(COLUMN))));
        }
    }

    static String verdict(Judged judged) {
        return judged.violation()
                .map(violation -> "violated: " + violation)
                .orElse(judged.isUndecided() ? "undecided" : "nothing violated");
    }

    private static String history(CheckedHistory checked) {
        StringBuilder text = new StringBuilder();
        if (checked.verdict() instanceof Verdict.Violated) {
            text.append(VerdictText.of(checked).indent(2));
        } else {
            line(
                    text,
                    "",
                    "linearizability " + checked.verdict().word() + ", model " + checked.model() + ", "
                            + number(checked.judged().size()) + " operations");
        }
        return text.toString();
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static void line(StringBuilder text, String name, String value) {
        text.append(String.format(Locale.ROOT, "%-" + COLUMN + "s%s", name, value)
                        .stripTrailing())
                .append('\n');
    }
}
