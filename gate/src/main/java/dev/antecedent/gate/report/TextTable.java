package dev.antecedent.gate.report;

import dev.antecedent.gate.result.Check;
import dev.antecedent.gate.result.GateResults;
import dev.antecedent.gate.result.HistoryResult;
import dev.antecedent.gate.result.LockstepResult;
import dev.antecedent.gate.result.ModelResult;
import dev.antecedent.gate.result.SimulationResult;
import dev.antecedent.gate.result.SpecResult;
import dev.antecedent.gate.result.Standing;
import dev.antecedent.gate.result.Tally;
import dev.antecedent.gate.result.TraceResult;
import dev.antecedent.gate.result.VectorResult;
import java.util.ArrayList;
import java.util.List;

/** The results as the gate prints them at its end: a table a kind of evidence, what is wrong, a closing sentence. */
public final class TextTable {

    private TextTable() {}

    /** The lines. */
    public static List<String> of(GateResults results) {
        List<String> lines = new ArrayList<>();
        add(lines, "MODELS", models(results));
        add(lines, "MUTANTS", mutants(results));
        add(lines, "LOCKSTEP", lockstep(results));
        add(lines, "TRACES", traces(results));
        add(lines, "HISTORIES", histories(results));
        add(lines, "VECTORS", vectors(results));
        add(lines, "SIMULATIONS", simulations(results));
        List<Check> unexpected = results.unexpected();
        if (!unexpected.isEmpty()) {
            lines.add("NOT AS EXPECTED");
            for (Check check : unexpected) {
                lines.add(check.standing().mark() + " " + check.id() + ": " + check.sentence());
                check.problem().ifPresent(problem -> lines.add("    " + problem));
            }
            lines.add("");
        }
        lines.add(Tally.sentence(results));
        return lines;
    }

    private static void add(List<String> lines, String title, Columns table) {
        if (!table.isEmpty()) {
            lines.add(title);
            lines.addAll(table.lines());
            lines.add("");
        }
    }

    private static Columns models(GateResults results) {
        Columns table = new Columns("", "Model", "Verdict", "#States", "#Depth", "Scope");
        for (ModelResult model : models(results, "model")) {
            table.row(
                    model.standing().mark(),
                    model.id(),
                    model.verdict()
                            + model.violatedProperty().map(p -> ": " + p).orElse(""),
                    Figures.grouped(model.run().statesDistinct()),
                    model.run().depth().isPresent()
                            ? Integer.toString(model.run().depth().getAsInt())
                            : "-",
                    model.entry().scope());
        }
        return table;
    }

    private static Columns mutants(GateResults results) {
        Columns table = new Columns("", "Mutant", "Killed by", "#Steps", "What is broken");
        for (ModelResult mutant : models(results, "mutant")) {
            table.row(
                    mutant.standing().mark(),
                    mutant.id()
                            + mutant.entry().mutant().map(id -> " (" + id + ")").orElse(""),
                    mutant.violatedProperty().orElse("nothing"),
                    mutant.counterexample()
                            .map(behaviour -> Integer.toString(behaviour.steps().size()))
                            .orElse("-"),
                    mutant.entry().shows());
        }
        return table;
    }

    private static List<ModelResult> models(GateResults results, String kind) {
        return results.specifications().stream()
                .flatMap(specification -> specification.models().stream())
                .filter(model -> model.kind().equals(kind))
                .toList();
    }

    private static Columns lockstep(GateResults results) {
        Columns table = new Columns("", "Implementation", "#States", "#Steps", "#Refused", "Against");
        for (SpecResult specification : results.specifications()) {
            for (LockstepResult walk : specification.lockstep()) {
                table.row(
                        walk.standing().mark(),
                        walk.implementation(),
                        Figures.grouped(walk.codeStates()),
                        Figures.grouped(walk.codeSteps()),
                        Figures.grouped(walk.refusals()),
                        walk.standing() == Standing.AS_EXPECTED
                                ? walk.model() + ": the same in specification and code"
                                : walk.sentence());
            }
        }
        return table;
    }

    private static Columns traces(GateResults results) {
        Columns table = new Columns("", "Trace", "#Lines", "Verdict", "#Mutations rejected");
        for (SpecResult specification : results.specifications()) {
            for (TraceResult trace : specification.traces()) {
                table.row(
                        trace.standing().mark(),
                        specification.name() + ": " + trace.name(),
                        Figures.grouped(trace.lines()),
                        trace.rejectedLine().isPresent()
                                ? "rejected at line " + trace.rejectedLine().getAsInt()
                                : trace.standing() == Standing.UNDECIDED ? "undecided" : "accepted",
                        Figures.share(trace.mutationsRejected(), trace.mutations()));
            }
        }
        return table;
    }

    private static Columns histories(GateResults results) {
        Columns table = new Columns("", "Histories", "#Files", "#As expected");
        results.histories().stream()
                .map(HistoryResult::model)
                .distinct()
                .sorted()
                .forEach(model -> {
                    List<HistoryResult> of = results.histories().stream()
                            .filter(history -> history.model().equals(model))
                            .toList();
                    long right = of.stream()
                            .filter(history -> history.standing() == Standing.AS_EXPECTED)
                            .count();
                    Standing worst = right == of.size() ? Standing.AS_EXPECTED : Standing.UNEXPECTED;
                    table.row(worst.mark(), model, Integer.toString(of.size()), Long.toString(right));
                });
        return table;
    }

    private static Columns vectors(GateResults results) {
        Columns table = new Columns("", "Vectors", "#Cases", "#Agree", "#Values");
        for (VectorResult suite : results.vectors()) {
            table.row(
                    suite.standing().mark(),
                    suite.folder(),
                    Figures.grouped(suite.cases()),
                    Figures.grouped(suite.agree()),
                    Figures.grouped(suite.values()));
        }
        return table;
    }

    private static Columns simulations(GateResults results) {
        Columns table = new Columns("", "Simulation", "#Runs", "#Events", "Verdict", "What it shows");
        for (SimulationResult simulation : results.simulations()) {
            table.row(
                    simulation.standing().mark(),
                    simulation.name(),
                    Figures.grouped(simulation.runs()),
                    Figures.grouped(simulation.events()),
                    simulation.verdict(),
                    simulation.shows());
        }
        return table;
    }
}
