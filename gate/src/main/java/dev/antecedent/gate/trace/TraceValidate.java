package dev.antecedent.gate.trace;

import dev.antecedent.gate.ExitCode;
import dev.antecedent.gate.ProjectOption;
import dev.antecedent.gate.TlcOptions;
import dev.antecedent.gate.UnusableInputException;
import dev.antecedent.modelcheck.Progress;
import dev.antecedent.modelcheck.Project;
import dev.antecedent.modelcheck.UnusableInput;
import dev.antecedent.modelcheck.tlc.TlcDistribution;
import dev.antecedent.modelcheck.tlc.TlcRunner;
import dev.antecedent.modelcheck.validation.TraceReport;
import dev.antecedent.modelcheck.validation.TraceValidator;
import dev.antecedent.modelcheck.validation.TraceVerdict;
import dev.antecedent.modelcheck.validation.ValidationOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code antecedent trace validate}: has TLC say whether traces are behaviours of their specifications. */
@Command(
        name = "validate",
        description = {
            "Has TLC say whether traces are behaviours of the specifications that they name.",
            "Exits 0 if all are, 1 if a line cannot be matched, 2 if a budget was reached or a trace records too"
                    + " little to tell, 3 if a trace is malformed."
        },
        footer = {
            "",
            "Examples:",
            "  antecedent trace validate t.ndjson",
            "  antecedent trace validate --project ../other --observability 60%% run1.ndjson run2.ndjson"
        })
final class TraceValidate implements Callable<Integer> {

    private static final int PERCENT_MAX = 100;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ProjectOption project = new ProjectOption();

    @Mixin
    private TlcOptions tlc = new TlcOptions();

    @Option(
            names = "--observability",
            paramLabel = "N%",
            defaultValue = "80%",
            description = "Of the trace's single-field mutations, the share that must be rejected for an acceptance"
                    + " to count (default: 80%%).")
    private String observability = "";

    @Option(names = "--json", description = "Writes the verdicts as JSON, one a line.")
    private boolean json;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Traces in the format antecedent-trace/1.")
    private List<Path> files = new ArrayList<>();

    @Override
    public Integer call() throws IOException, InterruptedException {
        ValidationOptions options = ValidationOptions.DEFAULT.withObservability(percent());
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        TraceValidator validator = new TraceValidator(new TlcRunner(distribution()), open(), options);
        ExitCode exit = ExitCode.AS_EXPECTED;
        for (Path file : files) {
            TraceVerdict verdict = validator.validate(file, Progress.SILENT);
            if (json) {
                out.println(VerdictJson.of(file.toString(), verdict));
            } else if (verdict instanceof TraceVerdict.Unusable) {
                err.print(TraceReport.of(file.toString(), verdict));
                err.flush();
            } else {
                out.print(TraceReport.of(file.toString(), verdict));
            }
            out.flush();
            exit = exit.and(exit(verdict));
        }
        return exit.status();
    }

    private static ExitCode exit(TraceVerdict verdict) {
        if (verdict instanceof TraceVerdict.Accepted) {
            return ExitCode.AS_EXPECTED;
        } else if (verdict instanceof TraceVerdict.Rejected) {
            return ExitCode.VIOLATED;
        }
        return verdict instanceof TraceVerdict.Undecided ? ExitCode.UNDECIDED : ExitCode.UNUSABLE;
    }

    private Project open() {
        try {
            return Project.open(project.directory());
        } catch (UnusableInput e) {
            throw new UnusableInputException(e.problem());
        }
    }

    private TlcDistribution distribution() {
        TlcDistribution bundled = TlcDistribution.bundled();
        return tlc.jar().isEmpty() && tlc.libraryJars().isEmpty()
                ? bundled
                : tlc.jar()
                        .map(jar -> TlcDistribution.of(jar, tlc.libraryJars()))
                        .orElseGet(() -> TlcDistribution.bundled(tlc.libraryJars()));
    }

    private int percent() {
        if (observability.matches("[0-9]{1,3}%?")) {
            int percent = Integer.parseInt(observability.replace("%", ""));
            if (percent <= PERCENT_MAX) {
                return percent;
            }
        }
        throw new ParameterException(
                spec.commandLine(),
                "--observability: found \"" + observability + "\", wanted a whole share such as 80%");
    }
}
