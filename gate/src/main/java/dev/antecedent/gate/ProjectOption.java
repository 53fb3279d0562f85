package dev.antecedent.gate;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whose specifications a verb works on; the kit's own unless told otherwise. A picocli mixin. */
public final class ProjectOption {

    @Option(
            names = "--project",
            paramLabel = "DIR",
            description = "The project with the specifications; the kit's own checkout if not given.")
    private @Nullable Path project;

    /**
     * The project's folder, absolute.
     *
     * @throws UnusableInputException if it is not a folder
     */
    public Path directory() {
        Path chosen = (project == null ? home() : project).toAbsolutePath().normalize();
        if (!Files.isDirectory(chosen)) {
            throw UnusableInputException.in(
                    chosen, "found no such folder; give the project's folder with --project DIR");
        }
        return chosen;
    }

    /** Whether the project is the kit's own checkout. */
    public boolean isOwn() {
        return project == null;
    }

    /** The kit's own checkout, where the launcher lies. */
    public static Path home() {
        return Path.of(System.getProperty("antecedent.home", "."))
                .toAbsolutePath()
                .normalize();
    }
}
