package dev.antecedent.gate.vectors;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code antecedent vectors}: the verbs on vectors. */
@Command(
        name = "vectors",
        description = "Verifies and generates vectors: events in files, with everything that follows from them.",
        subcommands = {VectorsVerifyCommand.class, VectorsGenerateCommand.class},
        footer = {
            "",
            "Example:",
            "  antecedent vectors verify traces/vectors/forkless-cause",
            "  antecedent vectors generate -o /tmp/forkless-cause",
        })
public final class VectorsCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no verb given, wanted verify or generate");
    }
}
