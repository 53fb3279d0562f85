package dev.antecedent.gate.dag;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code antecedent dag}: the verbs on graphs of events. */
@Command(
        name = "dag",
        description = "Shows graphs of events: vectors, forkless causes, frames, votes, blocks.",
        subcommands = {DagShowCommand.class},
        footer = {"", "Example:", "  antecedent dag show crafted-fork-mid.json -o page.html"})
public final class DagCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no verb given, wanted show");
    }
}
