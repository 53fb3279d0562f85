package dev.antecedent.gate.vectors;

import dev.antecedent.gate.UnusableInputException;
import dev.antecedent.modelcheck.Problem;
import dev.antecedent.vector.VectorFormatException;
import dev.antecedent.vector.VectorReader;
import dev.antecedent.vector.VectorVerifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Files of vectors as arguments of a verb. */
public final class VectorFiles {

    /** The name of a suite's index, which is no vector. */
    public static final String INDEX = "index.json";

    private VectorFiles() {}

    /**
     * The vectors of files and folders: a file stands for itself, a folder for all below it, in the order of their names.
     *
     * @throws UnusableInputException if a folder has none
     * @throws IOException if a folder cannot be read
     */
    public static List<Path> below(List<Path> given) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : given) {
            if (!Files.isDirectory(path)) {
                files.add(path);
                continue;
            }
            List<Path> found = inFolder(path);
            if (found.isEmpty()) {
                throw UnusableInputException.in(path, "found no .json file below it, wanted vectors");
            }
            files.addAll(found);
        }
        return files;
    }

    private static List<Path> inFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json") && !file.endsWith(INDEX))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    /** Verifies the vector in a file. */
    public static VectorOutcome verify(Path file) {
        try {
            return new VectorOutcome(Optional.of(VectorVerifier.verify(VectorReader.read(file))), Optional.empty());
        } catch (VectorFormatException malformed) {
            return unusable(problem(malformed));
        } catch (IOException unreadable) {
            String why = Files.exists(file) ? "cannot be read: " + unreadable.getMessage() : "there is no such file";
            return unusable(Problem.in(file, why + "; check the path"));
        }
    }

    /** A reader's complaint as a verb's. */
    public static Problem problem(VectorFormatException malformed) {
        return Problem.at(
                malformed.file(),
                malformed.line(),
                malformed.column(),
                "found " + malformed.found() + ", wanted " + malformed.wanted() + "; docs/formats.md has the format");
    }

    private static VectorOutcome unusable(Problem problem) {
        return new VectorOutcome(Optional.empty(), Optional.of(problem));
    }
}
