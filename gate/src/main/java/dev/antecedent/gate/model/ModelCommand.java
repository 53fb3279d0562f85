package dev.antecedent.gate.model;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code antecedent model}: what can be done with the models of a project. */
@Command(
        name = "model",
        description = "Lists, checks and explains the models of the specifications.",
        subcommands = {ModelList.class, ModelCheck.class, ModelExplain.class},
        footer = {
            "",
            "Example:",
            "  antecedent model list",
            "  antecedent model check VectorClock",
            "  antecedent model explain VectorClock ReceiveWithoutTick"
        })
public final class ModelCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    /** The verb; picocli fills it in. */
    public ModelCommand() {
        this.spec = CommandSpec.create();
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "model: one of the commands below is wanted");
    }
}
