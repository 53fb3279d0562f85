package dev.antecedent.gate.history;

import dev.antecedent.gate.ExitCode;
import dev.antecedent.linearizability.HistoryText;
import dev.antecedent.linearizability.history.HistoryReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints histories as tables. */
@Command(
        name = "show",
        description = "Show histories: an event a line, with the operations in flight beside it.",
        footer = {"", "Example:", "  antecedent history show etcd_000.log"})
final class HistoryShowCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Jepsen's EDN, its NDJSON twin, or an etcd log.")
    private List<Path> files = List.of();

    @Mixin
    private DialectOption dialect = new DialectOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        ExitCode code = HistoryFiles.each(files, spec.commandLine().getErr(), file -> {
            out.print(HistoryText.of(HistoryReader.read(file, dialect.dialect())));
            out.flush();
            return ExitCode.AS_EXPECTED;
        });
        return code.status();
    }
}
