package dev.antecedent.gate.triad;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code antecedent triad}: the verbs on the triadic quorum system. */
@Command(
        name = "triad",
        description = "Answers how fault tolerant triadic consensus is.",
        subcommands = {TriadTableCommand.class, TriadQuorumCommand.class},
        footer = {"", "Examples:", "  antecedent triad table", "  antecedent triad quorum --theta 2,3 --faulty 00,01,12"
        })
public final class TriadCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no verb given, wanted table or quorum");
    }
}
