package dev.antecedent.gate.model;

import dev.antecedent.gate.ExitCode;
import dev.antecedent.gate.ProjectOption;
import dev.antecedent.gate.accept.Readmes;
import dev.antecedent.gate.report.Columns;
import dev.antecedent.modelcheck.Expectation;
import dev.antecedent.modelcheck.Finding;
import dev.antecedent.modelcheck.Judgement;
import dev.antecedent.modelcheck.ModelEntry;
import dev.antecedent.modelcheck.Project;
import dev.antecedent.modelcheck.SpecFolder;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code antecedent model list}: the models, as the manifests have them. */
@Command(
        name = "list",
        description = "Lists the models with what the manifests expect of them. Nothing is run.",
        footer = {
            "",
            "Examples:",
            "  antecedent model list",
            "  antecedent model list --project ../theirs",
            "  antecedent model list --readme"
        })
final class ModelList implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ProjectOption project = new ProjectOption();

    @Option(
            names = "--readme",
            description = "Bring the tables of models in the specifications' READMEs up to date, between the marks"
                    + " <!-- models --> and <!-- /models -->.")
    private boolean readme;

    @Override
    public Integer call() {
        Project opened = Models.project(project);
        if (readme) {
            Readmes.update(opened).forEach(spec.commandLine().getOut()::println);
        } else {
            list(opened);
        }
        List<Finding> mismatches = opened.mismatches();
        mismatches.forEach(finding -> spec.commandLine().getErr().println(finding.problem()));
        return (mismatches.isEmpty() ? ExitCode.AS_EXPECTED : ExitCode.VIOLATED).status();
    }

    private void list(Project opened) {
        Columns table = new Columns("Model", "Profile", "Expected", "#States", "#Depth", "#Steps", "Scope");
        for (SpecFolder folder : opened.specs()) {
            for (ModelEntry model : folder.manifest().models()) {
                row(table, folder, model);
            }
        }
        table.lines().forEach(spec.commandLine().getOut()::println);
    }

    private static void row(Columns table, SpecFolder folder, ModelEntry model) {
        String states = "-";
        String depth = "-";
        String steps = "-";
        if (model.expect() instanceof Expectation.Passes passes) {
            states = passes.statesDistinct().isPresent()
                    ? String.format(Locale.ROOT, "%,d", passes.statesDistinct().getAsLong())
                    : "-";
            depth = number(passes.depth());
        } else if (model.expect() instanceof Expectation.Violates violates) {
            steps = number(violates.length());
        } else if (model.expect() instanceof Expectation.Deadlocks deadlocks) {
            steps = number(deadlocks.length());
        }
        table.row(
                folder.name() + "/" + model.name(),
                model.profile().name().toLowerCase(Locale.ROOT),
                Judgement.verdict(model.expect()),
                states,
                depth,
                steps,
                model.scope());
    }

    private static String number(OptionalInt value) {
        return value.isPresent() ? Integer.toString(value.getAsInt()) : "-";
    }
}
