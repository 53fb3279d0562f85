package dev.antecedent.gate.init;

import dev.antecedent.modelcheck.Budget;
import dev.antecedent.modelcheck.Expectation;
import dev.antecedent.modelcheck.ModelEntry;
import dev.antecedent.modelcheck.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * A config that lies in a folder of specifications, and the module that it seems to be for.
 *
 * @param folder the spec's folder
 * @param name the model's name: the config's, and its folder's where two would be equal
 * @param module the root module, relative to the folder
 * @param config the config, relative to the folder
 */
record FoundModel(Path folder, String name, String module, String config) {

    /** All configs in the folder and in its {@code mutants}, in order; those without any module are left out. */
    static List<FoundModel> in(Path folder) throws IOException {
        List<FoundModel> models = new ArrayList<>();
        for (String below : List.of("", "mutants/")) {
            Path place = folder.resolve(below);
            if (!Files.isDirectory(place)) {
                continue;
            }
            for (Path config : endingIn(place, ".cfg")) {
                String name = stem(config);
                Optional<Path> module = moduleFor(name, place).or(() -> moduleFor(name, folder));
                if (module.isPresent()) {
                    boolean taken =
                            models.stream().anyMatch(model -> model.name().equals(name));
                    models.add(new FoundModel(
                            folder,
                            taken ? "Mutant" + name : name,
                            slashes(folder.relativize(module.get())),
                            slashes(folder.relativize(config))));
                }
            }
        }
        return models;
    }

    /**
     * The module of the config's name; else the one with the longest name that begins or ends it, such as {@code Queue}
     * for {@code QueueSmall.cfg}; else the only one there is.
     */
    private static Optional<Path> moduleFor(String config, Path folder) {
        List<Path> modules = endingIn(folder, ".tla");
        Optional<Path> likely = modules.stream()
                .filter(module -> config.startsWith(stem(module)) || config.endsWith(stem(module)))
                .max(Comparator.comparingInt((Path module) -> stem(module).length()));
        return likely.or(() -> modules.size() == 1 ? Optional.of(modules.get(0)) : Optional.empty());
    }

    /** The entry under which the config is tried. */
    ModelEntry entry(Budget budget) {
        return new ModelEntry(
                name,
                module,
                config,
                "",
                List.of(),
                Profile.QUICK,
                new Expectation.Passes(OptionalLong.empty(), OptionalInt.empty()),
                "",
                Optional.empty(),
                budget,
                1,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    static List<Path> endingIn(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
