package dev.antecedent.gate;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The one command; each subcommand is one thing that a person wants. */
@Command(
        name = "antecedent",
        mixinStandardHelpOptions = true,
        description = "A verification kit for causality and consensus.",
        subcommands = {})
public final class Antecedent {

    private Antecedent() {}

    /** Runs the command line and exits with an {@link ExitCode}. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Antecedent()).execute(arguments));
    }
}
