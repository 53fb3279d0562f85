package dev.antecedent.gate.output;

import dev.antecedent.gate.UnusableInputException;
import dev.antecedent.gate.report.AtomicFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where a picture goes, and thereby what it is. A picocli mixin. */
public final class PictureOption {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to: a page (.html), a drawing (.svg) or text (.txt); text on standard output if not"
                    + " given.")
    private @Nullable Path output;

    /** The file, null for standard output. */
    public @Nullable Path file() {
        return output;
    }

    /**
     * What is asked for; text on standard output.
     *
     * @throws ParameterException if the file's name ends in something else
     */
    public PictureForm form(CommandLine command) {
        return output == null
                ? PictureForm.TEXT
                : PictureForm.of(output)
                        .orElseThrow(() -> new ParameterException(
                                command,
                                "-o " + output + ": unknown kind of picture, wanted a name that ends in .html, .svg or"
                                        + " .txt"));
    }

    /**
     * Refuses to write a picture over what it is a picture of.
     *
     * @param shown the file that is shown
     * @param what it is, such as {@code trace}
     * @throws ParameterException if they are the same file
     * @throws IOException if that cannot be told
     */
    public void requireOtherThan(Path shown, String what, CommandLine command) throws IOException {
        if (output != null && Files.exists(output) && Files.exists(shown) && Files.isSameFile(shown, output)) {
            throw new ParameterException(
                    command, output + " is the " + what + " itself; write the picture to another file");
        }
    }

    /**
     * Writes it, or prints it where no file is named.
     *
     * @throws UnusableInputException if the file cannot be written
     */
    public void put(String drawn, CommandLine command) {
        if (output == null) {
            PrintWriter out = command.getOut();
            out.print(drawn);
            out.flush();
            return;
        }
        try {
            AtomicFile.write(output, drawn);
        } catch (UncheckedIOException failure) {
            throw UnusableInputException.in(
                    output,
                    Files.isDirectory(output)
                            ? "found a folder, wanted the name of a file"
                            : "cannot be written; check the folder and its permissions");
        }
    }
}
