package dev.antecedent.gate.history;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The verbs on recorded histories. */
@Command(
        name = "history",
        description = "Judge or show histories of concurrent operations.",
        subcommands = {HistoryCheckCommand.class, HistoryShowCommand.class},
        footer = {
            "",
            "Example:",
            "  antecedent history check --model cas-register etcd_000.log",
            "  antecedent history show etcd_000.log"
        })
public final class HistoryCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no verb given, wanted check or show");
    }
}
