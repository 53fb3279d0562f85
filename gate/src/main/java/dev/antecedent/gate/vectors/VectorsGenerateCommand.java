package dev.antecedent.gate.vectors;

import dev.antecedent.gate.ExitCode;
import dev.antecedent.gate.report.AtomicFile;
import dev.antecedent.vector.LachesisVector;
import dev.antecedent.vector.SuiteIndex;
import dev.antecedent.vector.VectorWriter;
import dev.antecedent.vector.generator.Suite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code antecedent vectors generate}: writes the kit's own suite. */
@Command(
        name = "generate",
        description = {
            "Makes the kit's own cases on forklessCause, frames and elections: for each known flaw of implementations"
                    + " minimal graphs that tell it, events that must be refused, small graphs and drawn ones.",
            "Same version, same bytes: the committed suite is what this writes."
        },
        footer = {
            "",
            "Exit status: 0 written, 3 the folder cannot be written to.",
            "",
            "Example:",
            "  antecedent vectors generate -o /tmp/forkless-cause",
        })
final class VectorsGenerateCommand implements Callable<Integer> {

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "DIR",
            description = "The folder to write to, made where it is missing.")
    private Path out = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(out);
        List<LachesisVector> cases = Suite.cases();
        for (LachesisVector vector : cases) {
            AtomicFile.write(out.resolve(vector.name() + ".json"), VectorWriter.text(vector));
        }
        AtomicFile.write(out.resolve(SuiteIndex.FILE), Suite.index(cases).text());
        spec.commandLine()
                .getOut()
                .println(
                        String.format(Locale.ROOT, "%,d cases and their %s in %s", cases.size(), SuiteIndex.FILE, out));
        return ExitCode.AS_EXPECTED.status();
    }
}
