package dev.antecedent.gate.vectors;

import dev.antecedent.gate.ExitCode;
import dev.antecedent.vector.Verification;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code antecedent vectors verify}: holds vectors against the implementation. */
@Command(
        name = "verify",
        description = {
            "Gives the events of lachesis-vectors/1 files to the implementation and compares everything that follows:"
                    + " branches, vectors, forklessCause, frames, roots, votes, blocks, cheaters, orders.",
            "Of each vector the first value that differs is shown."
        },
        footer = {
            "",
            "Exit status: 0 all agree, 1 one differs, 3 unusable input.",
            "",
            "Examples:",
            "  antecedent vectors verify mine.json",
            "  antecedent vectors verify --quiet traces/vectors/forkless-cause more/*.json"
        })
final class VectorsVerifyCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "A vector, or a folder: all .json files below it but index.json.")
    private List<Path> files = List.of();

    @Option(
            names = {"-q", "--quiet"},
            description = "Print only what differs, and the last line.")
    private boolean quiet;

    @Option(names = "--verbose", description = "Print how many values of each section were compared.")
    private boolean verbose;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (files.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "no file given, wanted vectors or folders with vectors");
        } else if (quiet && verbose) {
            throw new ParameterException(spec.commandLine(), "found --quiet and --verbose, wanted one of them");
        }
        VerificationTally tally = new VerificationTally();
        for (Path file : VectorFiles.below(files)) {
            tally = tally.with(verify(file));
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(tally.sentence());
        return tally.exitCode().status();
    }

    private VectorOutcome verify(Path file) {
        VectorOutcome outcome = VectorFiles.verify(file);
        PrintWriter out = spec.commandLine().getOut();
        outcome.problem().ifPresent(problem -> spec.commandLine().getErr().println("antecedent: " + problem));
        outcome.verification().ifPresent(verification -> {
            if (!quiet || outcome.exitCode() != ExitCode.AS_EXPECTED) {
                print(out, file, verification);
            }
        });
        return outcome;
    }

    private void print(PrintWriter out, Path file, Verification verification) {
        VerificationText.of(file.toString(), verification).forEach(out::println);
        if (verbose) {
            VerificationText.compared(verification).forEach(out::println);
        }
    }
}
