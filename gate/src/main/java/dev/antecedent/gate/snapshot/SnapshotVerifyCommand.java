package dev.antecedent.gate.snapshot;

import dev.antecedent.gate.ExitCode;
import dev.antecedent.gate.UnusableInputException;
import dev.antecedent.snapshot.file.GlobalSnapshot;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code antecedent snapshot verify}: whether files are snapshots, whole and in their one form. */
@Command(
        name = "verify",
        description = "Reads snapshot files and says of each whether it is whole and in its one form.",
        footer = {
            "",
            "What a snapshot says may be wrong all the same: show tells whether its cut is consistent and money is missing.",
            "",
            "Exit status: 0 all are, 3 one is not or cannot be read; the others are read all the same.",
            "",
            "Examples:",
            "  antecedent snapshot verify traces/snapshots/marker.snapshot",
            "  antecedent snapshot verify backups/*.snapshot"
        })
final class SnapshotVerifyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The files.")
    private List<Path> files = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<UnusableInputException> bad = new ArrayList<>();
        for (Path file : files) {
            try {
                GlobalSnapshot snapshot = SnapshotInput.read(file);
                out.println(file + ": good, " + SnapshotText.title(snapshot));
            } catch (UnusableInputException unusable) {
                bad.add(unusable);
            }
        }
        out.flush();
        if (bad.isEmpty()) {
            return ExitCode.AS_EXPECTED.status();
        }
        // The entry point prints the last one, like any unusable input.
        PrintWriter err = spec.commandLine().getErr();
        bad.subList(0, bad.size() - 1).forEach(unusable -> err.println("antecedent: " + unusable.problem()));
        err.flush();
        throw bad.get(bad.size() - 1);
    }
}
