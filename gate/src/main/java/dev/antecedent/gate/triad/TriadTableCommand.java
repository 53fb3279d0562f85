package dev.antecedent.gate.triad;

import dev.antecedent.gate.ExitCode;
import dev.antecedent.gate.report.Columns;
import dev.antecedent.gate.result.Appendix;
import dev.antecedent.triad.Rule;
import dev.antecedent.triad.comparison.Comparison;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code antecedent triad table}: the honest table. */
@Command(
        name = "table",
        description = {
            "Prints how many faults every rule withstands and what a decision costs, with PBFT and Raft on as many"
                    + " processes beside it. docs/triad.md says what is counted, and draws the conclusions."
        },
        footer = {
            "",
            "Exit status: 0 printed, 3 unusable input.",
            "",
            "Examples:",
            "  antecedent triad table",
            "  antecedent triad table --height 3",
            "  antecedent triad table --json"
        })
final class TriadTableCommand implements Callable<Integer> {

    @Option(
            names = "--height",
            paramLabel = "H",
            defaultValue = "" + ToleranceTable.HEIGHT,
            description = "The highest tree, 1 to " + Rule.HEIGHT_MAX + "; ${DEFAULT-VALUE} if not given.")
    private int height;

    @Option(names = "--json", description = "An object a line, for a machine.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (height < 1 || height > Rule.HEIGHT_MAX) {
            throw new ParameterException(
                    spec.commandLine(), "--height: found " + height + ", wanted 1 to " + Rule.HEIGHT_MAX);
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Comparison.upTo(height).stream().map(ComparisonJson::of).forEach(line -> print(out, line));
        } else {
            Appendix table = ToleranceTable.upTo(height);
            Columns columns = new Columns(table.headings().toArray(String[]::new));
            table.rows().forEach(row -> columns.row(row.toArray(String[]::new)));
            columns.lines().forEach(line -> print(out, line));
        }
        out.flush();
        return ExitCode.AS_EXPECTED.status();
    }

    private static void print(PrintWriter out, String line) {
        out.print(line + "\n");
    }
}
