package dev.antecedent.modelcheck;

import dev.antecedent.modelcheck.Finding.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder of specifications, ours or somebody else's.
 *
 * @param root the project's folder, absolute
 * @param specsFolder the folder that holds one folder a spec: {@code root/specs}, or {@code root} itself
 * @param specs the spec folders that have a manifest, by folder name
 */
public record Project(Path root, Path specsFolder, List<SpecFolder> specs) {

    private static final String MANIFEST = "manifest.yaml";

    /** The folder of modules that several specs use; it is on TLC's library path and holds no models. */
    private static final String LIBRARY = "lib";

    /** The folder of a spec's broken twins. */
    private static final String MUTANTS = "mutants";

    /** Copies the list. */
    public Project {
        specs = List.copyOf(specs);
    }

    /**
     * Opens the project in a folder: {@code FOLDER/specs/*}{@code /manifest.yaml}, or {@code FOLDER/*}{@code
     * /manifest.yaml} where there is no folder {@code specs}.
     *
     * @throws UnusableInput if there is no such folder or no manifest in it, or a manifest cannot be read
     */
    public static Project open(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        if (!Files.isDirectory(root)) {
            throw new UnusableInput(Problem.in(root, "found no such folder, wanted a project's folder"));
        }
        Path specsFolder = Files.isDirectory(root.resolve("specs")) ? root.resolve("specs") : root;
        List<SpecFolder> specs = new ArrayList<>();
        for (Path spec : candidates(specsFolder)) {
            Path manifest = spec.resolve(MANIFEST);
            if (Files.isRegularFile(manifest)) {
                specs.add(new SpecFolder(spec, ManifestReader.read(manifest)));
            }
        }
        if (specs.isEmpty()) {
            throw new UnusableInput(Problem.in(
                    specsFolder,
                    "found no spec folder with a " + MANIFEST
                            + ", wanted at least one; \"antecedent init\" writes them"));
        }
        return new Project(root, specsFolder, specs);
    }

    /** The spec of that name, by its specification or by its folder. */
    public Optional<SpecFolder> spec(String name) {
        return specs.stream()
                .filter(spec -> spec.name().equals(name)
                        || spec.path().getFileName().toString().equals(name))
                .findFirst();
    }

    /** Where the manifests and the folders disagree: configs without an entry, entries without their files. */
    public List<Finding> mismatches() {
        List<Finding> findings = new ArrayList<>();
        for (Path folder : candidates(specsFolder)) {
            Optional<SpecFolder> spec =
                    specs.stream().filter(each -> each.path().equals(folder)).findFirst();
            List<Path> configs = configs(folder);
            if (spec.isPresent()) {
                findings.addAll(surplus(spec.get()));
                findings.addAll(missing(spec.get(), configs));
            } else if (!configs.isEmpty() && !folder.getFileName().toString().equals(LIBRARY)) {
                findings.add(new Finding(
                        Rule.MISSING_ENTRY,
                        Problem.in(
                                folder,
                                "found " + configs.size() + " config(s) and no " + MANIFEST
                                        + ", wanted an entry for each; \"antecedent init\" writes them")));
            }
        }
        return findings;
    }

    private static List<Finding> missing(SpecFolder spec, List<Path> configs) {
        Set<Path> listed = new HashSet<>();
        spec.manifest().models().forEach(model -> listed.add(spec.file(model.config())));
        return configs.stream()
                .filter(config -> !listed.contains(config))
                .map(config -> new Finding(
                        Rule.MISSING_ENTRY,
                        Problem.in(
                                config,
                                "found a config that no entry of "
                                        + spec.manifestFile().getFileName()
                                        + " names, wanted one; add an entry or delete the config")))
                .toList();
    }

    private static List<Finding> surplus(SpecFolder spec) {
        List<Finding> findings = new ArrayList<>();
        for (ModelEntry model : spec.manifest().models()) {
            for (String file : List.of(model.module(), model.config())) {
                if (!Files.isRegularFile(spec.file(file))) {
                    String message = "found the model " + model.name() + " with " + file
                            + ", which does not exist; add the file or delete the entry";
                    Problem problem = ManifestReader.placeOf(spec.manifestFile(), model.name())
                            .map(place -> Problem.at(spec.manifestFile(), place.line(), place.column(), message))
                            .orElseGet(() -> Problem.in(spec.manifestFile(), message));
                    findings.add(new Finding(Rule.SURPLUS_ENTRY, problem));
                }
            }
        }
        return findings;
    }

    /** A spec's configs: in its folder and in the folder of its mutants. */
    private static List<Path> configs(Path spec) {
        List<Path> configs = new ArrayList<>();
        for (Path folder : List.of(spec, spec.resolve(MUTANTS))) {
            entries(folder).stream()
                    .filter(file -> file.getFileName().toString().endsWith(".cfg"))
                    .forEach(configs::add);
        }
        return configs;
    }

    /** The folders that may be a spec's: those in the specs folder, and the folder itself where all lies flat. */
    private static List<Path> candidates(Path specsFolder) {
        List<Path> folders = new ArrayList<>(List.of(specsFolder));
        entries(specsFolder).stream()
                .filter(Files::isDirectory)
                .filter(folder -> !folder.endsWith(MUTANTS))
                .forEach(folders::add);
        return folders;
    }

    private static List<Path> entries(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
