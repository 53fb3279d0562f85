package dev.antecedent.gate.trace;

import dev.antecedent.gate.ExitCode;
import dev.antecedent.trace.Trace;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code antecedent trace show}: a trace as a space-time diagram. */
@Command(
        name = "show",
        description = "Draws a trace as a space-time diagram: a lane for each process, a line for each action.",
        footer = {
            "",
            "Examples:",
            "  antecedent trace show t.ndjson",
            "  antecedent trace show t.ndjson --from 100 --to 140"
        })
final class TraceShow implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "A trace that is whole.")
    private Path file = Path.of("");

    @Option(names = "--from", paramLabel = "I", defaultValue = "0", description = "The first line to show, by its i.")
    private long from;

    @Option(names = "--to", paramLabel = "I", defaultValue = "" + Long.MAX_VALUE, description = "The last one.")
    private long to;

    @Override
    public Integer call() {
        if (from < 0 || from > to) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--from, --to: found " + from + " to " + to + ", wanted an ascending range from 0");
        }
        Trace trace = TraceFiles.read(file);
        PrintWriter out = spec.commandLine().getOut();
        SpaceTimeDiagram diagram = SpaceTimeDiagram.of(trace);
        out.println(diagram.title());
        out.println(diagram.heading());
        trace.initial().filter(step -> from == 0).map(diagram::row).ifPresent(out::println);
        trace.steps().stream()
                .filter(step -> from <= step.index() && step.index() <= to)
                .map(diagram::row)
                .forEach(out::println);
        out.println(diagram.legend());
        return ExitCode.AS_EXPECTED.status();
    }
}
