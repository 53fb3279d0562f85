package dev.antecedent.modelcheck.tlc;

import dev.antecedent.modelcheck.Problem;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which TLC runs: the one that this kit ships with, or another.
 *
 * @param classPath the child JVM's class path: the kit's own classes first, because of several classes {@code
 *     tlc2.overrides.TLCOverrides} only the first is seen, and ours asks the others
 */
public record TlcDistribution(List<Path> classPath) {

    /**
     * One class of each jar of ours that the child needs: its main class and the operator overrides, the values, and the
     * JSON reader of the overrides.
     */
    private static final List<Class<?>> OWN = List.of(
            TlcChild.class,
            dev.antecedent.trace.Value.class,
            tools.jackson.databind.json.JsonMapper.class,
            tools.jackson.core.JsonParser.class,
            com.fasterxml.jackson.annotation.JsonCreator.class,
            org.jspecify.annotations.NullMarked.class);

    /** Copies the class path. */
    public TlcDistribution {
        classPath = List.copyOf(classPath);
    }

    /** The TLC that this kit ships with. */
    public static TlcDistribution bundled() {
        return bundled(List.of());
    }

    /** The TLC that this kit ships with, and further jars. */
    public static TlcDistribution bundled(List<Path> libraries) {
        return of(locationOf(tlc2.TLC.class), libraries);
    }

    /**
     * Another TLC.
     *
     * @param jar its {@code tla2tools.jar}
     * @param libraries further jars, such as the community modules
     */
    public static TlcDistribution of(Path jar, List<Path> libraries) {
        // TLC loads one list of operator overrides, by its class name. Ours comes first; it also lists the others.
        List<Path> all = new ArrayList<>(
                OWN.stream().map(TlcDistribution::locationOf).distinct().toList());
        all.add(jar.toAbsolutePath().normalize());
        libraries.forEach(library -> all.add(library.toAbsolutePath().normalize()));
        return new TlcDistribution(all);
    }

    /** What is wrong with the class path, if anything: a jar that is not there. */
    public List<Problem> problems() {
        return classPath.stream()
                .filter(entry -> !Files.exists(entry))
                .map(entry -> Problem.in(entry, "found no such file, wanted a jar"))
                .toList();
    }

    /** The class path as the child's command line takes it. */
    String asArgument() {
        return classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static Path locationOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toAbsolutePath()
                    .normalize();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the class path has an entry that is no file: " + type, e);
        }
    }
}
