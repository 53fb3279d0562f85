package dev.antecedent.gate.snapshot;

import dev.antecedent.gate.ExitCode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code antecedent snapshot show}: a snapshot as text. */
@Command(
        name = "show",
        description = {
            "Shows the snapshot of a whole ledger: what each process had recorded, its vector clock, the transfers in"
                    + " transit, whether its cut is consistent, and whether money is missing."
        },
        footer = {
            "",
            "Exit status: 0 shown, whatever it says; 3 the file is no snapshot or cannot be read.",
            "",
            "Examples:",
            "  antecedent snapshot show traces/snapshots/marker.snapshot",
            "  antecedent snapshot show traces/snapshots/published.snapshot --first 100"
        })
final class SnapshotShowCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "An antecedent-snapshot/1 file.")
    private Path file = Path.of("");

    @Option(
            names = "--first",
            paramLabel = "N",
            defaultValue = "20",
            description = "So many accounts a process, and so many transfers; ${DEFAULT-VALUE} if not given.")
    private int first;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (first < 0) {
            throw new ParameterException(spec.commandLine(), "--first: found " + first + ", wanted 0 or more");
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(new SnapshotText(SnapshotInput.read(file), first).text());
        out.flush();
        return ExitCode.AS_EXPECTED.status();
    }
}
