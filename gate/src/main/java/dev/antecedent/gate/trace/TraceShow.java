package dev.antecedent.gate.trace;

import dev.antecedent.gate.ExitCode;
import dev.antecedent.gate.UnusableInputException;
import dev.antecedent.gate.output.PictureForm;
import dev.antecedent.gate.output.PictureOption;
import dev.antecedent.gate.picture.spacetime.CutText;
import dev.antecedent.gate.picture.spacetime.SpaceTime;
import dev.antecedent.gate.picture.spacetime.SpaceTime.Window;
import dev.antecedent.gate.picture.spacetime.SpaceTimePage;
import dev.antecedent.gate.picture.spacetime.SpaceTimeSvg;
import dev.antecedent.gate.picture.spacetime.SpaceTimeText;
import dev.antecedent.gate.picture.spacetime.SpaceTimes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code antecedent trace show}: a trace in space and time, as text, or as a picture in a file. */
@Command(
        name = "show",
        description = {
            "Shows a trace in space and time: a lane for each process, a row for each action, an arrow for each message.",
            "Where the protocol records snapshots, the cut of the first one is drawn through the lanes, and the messages"
                    + " that cross it are marked; --snapshot and --cut choose another cut."
        },
        footer = {
            "",
            "Exit status: 0 shown, 3 unusable input or a file that cannot be written.",
            "",
            "Examples:",
            "  antecedent trace show t.ndjson",
            "  antecedent trace show t.ndjson --from 100 --to 140",
            "  antecedent trace show t.ndjson -o page.html",
            "  antecedent trace show t.ndjson --cut p0=3,p1=5,p2=0 -o cut.svg"
        })
final class TraceShow implements Callable<Integer> {

    /** More rows than anybody looks through. */
    static final int PICTURED_MAX = 5_000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "A trace that is whole.")
    private Path file = Path.of("");

    @Mixin
    private PictureOption output = new PictureOption();

    @Option(names = "--from", paramLabel = "I", defaultValue = "0", description = "The first line to show, by its i.")
    private long from;

    @Option(names = "--to", paramLabel = "I", defaultValue = "" + Long.MAX_VALUE, description = "The last one.")
    private long to;

    @Option(
            names = "--cut",
            paramLabel = "LANE=STEPS,...",
            description = "A cut: how many steps of each lane lie before it.")
    private @Nullable String cut;

    @Option(
            names = "--snapshot",
            paramLabel = "K",
            description = "The cut where the processes record their K-th snapshot; 1 if not given.")
    private @Nullable Integer snapshot;

    @Override
    public Integer call() throws IOException {
        PictureForm form = output.form(spec.commandLine());
        if (from < 0 || from > to) {
            throw misuse("--from, --to: found " + from + " to " + to + ", wanted an ascending range from 0");
        }
        if (snapshot != null && snapshot < 1) {
            throw misuse("--snapshot: found " + snapshot + ", wanted 1 or more");
        }
        if (snapshot != null && cut != null) {
            throw misuse("--cut, --snapshot: found both, wanted one cut");
        }
        output.requireOtherThan(file, "trace", spec.commandLine());
        SpaceTime run = run();
        if (form != PictureForm.TEXT && run.shown().size() > PICTURED_MAX) {
            throw UnusableInputException.in(
                    file,
                    "found " + run.shown().size() + " actions, wanted " + PICTURED_MAX + " at most in a picture; --to "
                            + PICTURED_MAX + " shows the first");
        }
        String drawn =
                form.content(() -> SpaceTimePage.of(run), () -> SpaceTimeSvg.page(run), () -> SpaceTimeText.of(run));
        output.put(drawn, spec.commandLine());
        return ExitCode.AS_EXPECTED.status();
    }

    private SpaceTime run() {
        SpaceTime run = SpaceTimes.of(TraceFiles.read(file), snapshot == null ? 1 : snapshot)
                .within(new Window(from, to));
        if (cut != null) {
            try {
                return run.cutAt(CutText.parse(cut, run));
            } catch (IllegalArgumentException noCut) {
                throw misuse("--cut: " + noCut.getMessage());
            }
        }
        if (snapshot != null && run.cut().isEmpty()) {
            throw misuse("--snapshot: "
                    + (run.noCut().isEmpty()
                            ? "found a trace in which no process is known to record snapshots; give the cut with --cut"
                            : run.noCut()));
        }
        return run;
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
