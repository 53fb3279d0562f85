package dev.antecedent.gate.bench;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The verbs that measure. */
@Command(
        name = "bench",
        description = "Measure, beside a peer where there is one.",
        subcommands = {
            BenchHistoryCommand.class,
            BenchDagCommand.class,
            BenchSimulateCommand.class,
            BenchSyncCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  antecedent bench history --all linearizability/histories --peer porcupine",
            "  antecedent bench dag --validators 100",
            "  antecedent bench simulate",
            "  antecedent bench sync"
        })
public final class BenchCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no verb given, wanted history, dag, simulate or sync");
    }
}
