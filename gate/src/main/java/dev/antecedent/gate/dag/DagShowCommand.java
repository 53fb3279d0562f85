package dev.antecedent.gate.dag;

import dev.antecedent.gate.ExitCode;
import dev.antecedent.gate.output.PictureForm;
import dev.antecedent.gate.output.PictureOption;
import dev.antecedent.gate.picture.DagPage;
import dev.antecedent.gate.picture.DagPicture;
import dev.antecedent.gate.picture.DagSvgPage;
import dev.antecedent.gate.picture.DagText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code antecedent dag show}: a graph of events as text, or as a picture in a file. */
@Command(
        name = "show",
        description = {
            "Shows a graph of events with all that the implementation makes of it: branches and forks, the two vectors"
                    + " of each event, forkless causes, frames, roots, votes, Atropos, blocks.",
            "Only the validators and the events are taken from the file; vectors verify compares the rest."
        },
        footer = {
            "",
            "Exit status: 0 shown, 3 unusable input or a file that cannot be written.",
            "",
            "A drawing is text, a column a validator; docs/pictures.md explains it:",
            "  a:2     b      c",
            "  a1      b1",
            "  a2(b1)         c1(b1)",
            "",
            "Examples:",
            "  antecedent dag show crafted-fork-mid.json",
            "  antecedent dag show crafted-fork-mid.json -o page.html",
            "  antecedent dag show mine.txt -o mine.svg",
            "  antecedent dag show long.json --first 200 -o page.html"
        })
final class DagShowCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "A lachesis-vectors/1 file, or a drawing.")
    private Path file = Path.of("");

    @Mixin
    private PictureOption output = new PictureOption();

    @Option(
            names = "--first",
            paramLabel = "N",
            defaultValue = "" + Integer.MAX_VALUE,
            description = "Only the events that arrived first.")
    private int first;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PictureForm form = output.form(spec.commandLine());
        if (first < 1) {
            throw misuse("--first: found " + first + ", wanted 1 or more");
        }
        output.requireOtherThan(file, "graph", spec.commandLine());
        DagPicture picture = DagFile.read(file, first);
        String drawn = form.content(() -> DagPage.of(picture), () -> DagSvgPage.of(picture), () -> DagText.of(picture));
        output.put(drawn, spec.commandLine());
        return ExitCode.AS_EXPECTED.status();
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
