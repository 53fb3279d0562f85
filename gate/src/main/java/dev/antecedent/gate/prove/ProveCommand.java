package dev.antecedent.gate.prove;

import dev.antecedent.gate.ExitCode;
import dev.antecedent.gate.ProjectOption;
import dev.antecedent.gate.UnusableInputException;
import dev.antecedent.modelcheck.UnusableInput;
import dev.antecedent.modelcheck.tlc.ProofOutline;
import dev.antecedent.modelcheck.tlc.Tlapm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code antecedent prove}: parses the proofs, and has them checked where there is a prover. */
@Command(
        name = "prove",
        description = {
            "Parses every proof (specs/*/*Proof.tla) and has the TLA+ proof manager check it.",
            "Where no tlapm is found the proofs are parsed only, and the verdict is undecided (status 2)."
        },
        footer = {
            "",
            "Examples:",
            "  antecedent prove",
            "  antecedent prove ForklessCauseProof StakeQuorumProof",
            "  antecedent prove --tlapm /opt/tlapm/bin/tlapm --stretch 3"
        })
public final class ProveCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PROOF", arity = "0..*", description = "The proofs, by module; all if none is given.")
    private List<String> proofs = List.of();

    @Option(
            names = "--tlapm",
            paramLabel = "FILE",
            description = "The proof manager; the tlapm on the path if not given.")
    private @Nullable Path program;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "2",
            description = "How many back ends run at once (2).")
    private int threads = 2;

    @Option(
            names = "--stretch",
            paramLabel = "FACTOR",
            defaultValue = "1",
            description = "By how much the time-outs of the back ends are multiplied (1).")
    private double stretch = 1;

    @Mixin
    private ProjectOption project = new ProjectOption();

    @Override
    public Integer call() throws IOException, InterruptedException {
        ProofFiles files = ProofFiles.below(project.directory());
        Optional<Tlapm> tlapm = prover();
        ExitCode exit = ExitCode.AS_EXPECTED;
        for (Path module : files.chosen(proofs)) {
            exit = exit.and(judge(files, module, tlapm));
        }
        if (tlapm.isEmpty()) {
            say("");
            say(
                    "No tlapm was found, so nothing was proved here: what parses refers to steps and definitions that there");
            say("are, no more. Install the TLA+ proof system, or name its tlapm with --tlapm FILE.");
        }
        return exit.status();
    }

    private Optional<Tlapm> prover() {
        if (program == null) {
            return Tlapm.on(Optional.ofNullable(System.getenv("PATH")).orElse(""));
        } else if (!Files.isExecutable(program)) {
            throw UnusableInputException.in(program, "found no such program, wanted a tlapm; check the path");
        }
        return Optional.of(new Tlapm(program.toAbsolutePath()));
    }

    private ExitCode judge(ProofFiles files, Path module, Optional<Tlapm> tlapm)
            throws IOException, InterruptedException {
        ProofOutline outline;
        try {
            outline = ProofOutline.read(module, files.libraries());
        } catch (UnusableInput unusable) {
            spec.commandLine().getErr().println("antecedent: " + unusable.problem());
            return ExitCode.UNUSABLE;
        }
        if (tlapm.isEmpty()) {
            verdict("parsed", module, contents(outline));
            gaps(outline);
            return ExitCode.UNDECIDED;
        }
        Tlapm.Result result = tlapm.get().prove(module, files.libraries(), threads, stretch);
        if (!result.proved()) {
            verdict("NOT PROVED", module, failures(result));
            result.output().forEach(line -> say("              " + line));
            return ExitCode.VIOLATED;
        } else if (!outline.isComplete()) {
            verdict("incomplete", module, contents(outline) + ", " + obligations(result));
            gaps(outline);
            return ExitCode.UNDECIDED;
        }
        verdict("proved", module, contents(outline) + ", " + obligations(result));
        return ExitCode.AS_EXPECTED;
    }

    private static String failures(Tlapm.Result result) {
        return result.failed() == 0
                ? "the prover did not end as it should; it printed:"
                : String.format(Locale.ROOT, "%d of %d obligations failed:", result.failed(), result.obligations());
    }

    private static String obligations(Tlapm.Result result) {
        return counted(result.obligations(), "obligation");
    }

    private static String contents(ProofOutline outline) {
        String theorems = counted(outline.theorems().size(), "theorem");
        return outline.axioms().isEmpty()
                ? theorems
                : theorems + ", modulo "
                        + (outline.axioms().size() == 1 ? "axiom " : "axioms ")
                        + String.join(", ", outline.axioms());
    }

    private void gaps(ProofOutline outline) {
        for (ProofOutline.Theorem theorem : outline.theorems()) {
            if (!theorem.gaps().isEmpty()) {
                say("              " + theorem.name() + " is stated, not argued in full: no proof of line "
                        + theorem.gaps().stream().map(String::valueOf).collect(Collectors.joining(", ")));
            }
        }
    }

    private static String counted(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    private void verdict(String verdict, Path module, String text) {
        say(String.format(Locale.ROOT, "%-13s %s: %s", verdict, ProofFiles.name(module), text));
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
    }
}
