package dev.antecedent.gate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which TLC runs. A picocli mixin. */
public final class TlcOptions {

    @Option(
            names = "--tlc",
            paramLabel = "JAR",
            description = "Another tla2tools.jar than the one that the kit brings.")
    private @Nullable Path tlc;

    @Option(
            names = "--tlc-library",
            paramLabel = "JAR",
            arity = "1..*",
            description = "Jars with further modules and operator overrides, such as the community modules.")
    private List<Path> libraries = new ArrayList<>();

    /**
     * The chosen jar, absolute; empty for the kit's own.
     *
     * @throws UnusableInputException if there is no such file
     */
    public Optional<Path> jar() {
        return Optional.ofNullable(tlc).map(TlcOptions::existing);
    }

    /**
     * The further jars in the order given, absolute.
     *
     * @throws UnusableInputException if one of them does not exist
     */
    public List<Path> libraryJars() {
        return libraries.stream().map(TlcOptions::existing).toList();
    }

    private static Path existing(Path jar) {
        Path absolute = jar.toAbsolutePath().normalize();
        if (!Files.isRegularFile(absolute)) {
            throw UnusableInputException.in(absolute, "found no such file, wanted a jar; check the path");
        }
        return absolute;
    }
}
