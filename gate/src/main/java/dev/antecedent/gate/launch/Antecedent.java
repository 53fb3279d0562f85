package dev.antecedent.gate.launch;

import dev.antecedent.gate.bench.BenchCommand;
import dev.antecedent.gate.dag.DagCommand;
import dev.antecedent.gate.history.HistoryCommand;
import dev.antecedent.gate.init.InitCommand;
import dev.antecedent.gate.model.ModelCommand;
import dev.antecedent.gate.prove.ProveCommand;
import dev.antecedent.gate.run.GateCommand;
import dev.antecedent.gate.simulate.SimulateCommand;
import dev.antecedent.gate.snapshot.SnapshotCommand;
import dev.antecedent.gate.trace.TraceCommand;
import dev.antecedent.gate.triad.TriadCommand;
import dev.antecedent.gate.vectors.VectorsCommand;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The one command; each subcommand is one thing that a person wants. */
@Command(
        name = "antecedent",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeOnInvalidInput = 3,
        exitCodeOnExecutionException = 70,
        sortOptions = false,
        description = "A verification kit for causality and consensus.",
        subcommands = {
            GateCommand.class,
            InitCommand.class,
            ModelCommand.class,
            TraceCommand.class,
            SimulateCommand.class,
            HistoryCommand.class,
            DagCommand.class,
            SnapshotCommand.class,
            VectorsCommand.class,
            TriadCommand.class,
            BenchCommand.class,
            ProveCommand.class
        })
public final class Antecedent implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Print the stack trace of a failure besides its message.")
    private boolean debug;

    private Antecedent(CommandSpec spec) {
        this.spec = spec;
    }

    /** Runs the command line and exits with an exit code of {@link dev.antecedent.gate.ExitCode}. */
    public static void main(String[] arguments) {
        Interruption interruption = Interruption.watched();
        int status = commandLine().execute(arguments);
        interruption.over();
        System.exit(status);
    }

    /** The whole tree of verbs, with its error handling; tests redirect its output. */
    public static CommandLine commandLine(Object... furtherVerbs) {
        Antecedent root = new Antecedent(CommandSpec.create());
        CommandLine line = new CommandLine(root);
        for (Object verb : furtherVerbs) {
            line.addSubcommand(verb);
        }
        Failures failures = new Failures(() -> root.debug);
        line.setExecutionStrategy(arguments -> {
            try {
                return new CommandLine.RunLast().execute(arguments);
            } catch (Error failure) {
                // Left alone it would end the JVM with status 1, which says that something was violated.
                return failures.handleError(failure, line);
            }
        });
        line.setExecutionExceptionHandler(failures);
        line.setParameterExceptionHandler(failures);
        line.setUsageHelpAutoWidth(true);
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no verb given, one of the commands below is wanted");
    }
}
