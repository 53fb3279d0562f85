package dev.antecedent.gate.dag;

import dev.antecedent.gate.ExitCode;
import dev.antecedent.gate.UnusableInputException;
import dev.antecedent.gate.picture.DagPicture;
import dev.antecedent.gate.report.AtomicFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to: a page (.html), a drawing (.svg) or text (.txt); text on standard output if not"
                    + " given.")
    private @Nullable Path output;

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
        DagForm form = output == null ? DagForm.TEXT : form(output);
        if (first < 1) {
            throw misuse("--first: found " + first + ", wanted 1 or more");
        }
        if (output != null && Files.exists(output) && Files.exists(file) && Files.isSameFile(file, output)) {
            throw misuse(output + " is the graph itself; write the picture to another file");
        }
        DagPicture picture = DagFile.read(file, first);
        String drawn = form.of(picture);
        if (output == null) {
            PrintWriter out = spec.commandLine().getOut();
            out.print(drawn);
            out.flush();
        } else {
            write(output, drawn);
        }
        return ExitCode.AS_EXPECTED.status();
    }

    private static void write(Path target, String drawn) {
        try {
            AtomicFile.write(target, drawn);
        } catch (UncheckedIOException failure) {
            throw UnusableInputException.in(
                    target,
                    Files.isDirectory(target)
                            ? "found a folder, wanted the name of a file"
                            : "cannot be written; check the folder and its permissions");
        }
    }

    private DagForm form(Path target) {
        return DagForm.of(target)
                .orElseThrow(() -> misuse("-o " + target + ": unknown kind of picture, wanted a name that ends in "
                        + ".html, .svg or .txt"));
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
