package dev.antecedent.gate.simulations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the simulations that a project lists. */
public final class ProjectSimulations {

    private static final Path INDEX = Path.of("simulations", "index.json");

    private ProjectSimulations() {}

    /**
     * The entries of {@code simulations/index.json} in the folder and in its folders, in order.
     *
     * @throws dev.antecedent.gate.UnusableInputException if an index is malformed
     */
    public static List<SimulationEntry> of(Path root) throws IOException {
        List<Path> candidates = new ArrayList<>();
        candidates.add(root.resolve(INDEX));
        try (Stream<Path> children = Files.list(root)) {
            children.filter(Files::isDirectory)
                    .map(child -> child.resolve(INDEX))
                    .sorted()
                    .forEach(candidates::add);
        }
        List<SimulationEntry> entries = new ArrayList<>();
        for (Path candidate : candidates) {
            if (Files.isRegularFile(candidate)) {
                entries.addAll(SimulationIndex.read(candidate));
            }
        }
        return entries;
    }
}
