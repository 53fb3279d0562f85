package dev.antecedent.modelcheck;

import java.nio.file.Path;

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
}
