package dev.antecedent.modelcheck;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One specification's folder.
 *
 * @param path the folder, absolute
 * @param manifest what it holds
 */
public record SpecFolder(Path path, Manifest manifest) {

    /** The folder's name, which is the specification's. */
    public String name() {
        return manifest.specification();
    }

    /** The file that a manifest names by a path relative to the folder. */
    public Path file(String relative) {
        return path.resolve(relative).normalize();
    }

    /** The manifest's file. */
    public Path manifestFile() {
        return path.resolve("manifest.yaml");
    }

    /**
     * The folders in which TLC looks for modules, after the root module's own: this folder, its mutants, those of the
     * specs that it uses, and the common library, as far as they exist.
     */
    public List<Path> modulePath() {
        List<Path> folders = new ArrayList<>(List.of(path, path.resolve("mutants")));
        manifest.uses().forEach(spec -> folders.add(path.resolveSibling(spec)));
        folders.add(path.resolveSibling("lib"));
        return folders.stream().filter(Files::isDirectory).toList();
    }
}
