package dev.antecedent.modelcheck.tlc;

import dev.antecedent.modelcheck.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where TLC looks for modules.
 *
 * @param folders the root module's folder first, then the libraries in order
 */
record ModulePath(List<Path> folders) {

    ModulePath {
        folders = List.copyOf(folders);
    }

    static ModulePath of(TlcJob job) {
        List<Path> folders = new ArrayList<>();
        folders.add(job.rootModule().toAbsolutePath().getParent());
        folders.addAll(job.libraries());
        return new ModulePath(folders);
    }

    /** The file of a module, if it is one of the project's and not one of TLC's own. */
    Optional<Path> find(String module) {
        return folders.stream()
                .map(folder -> folder.resolve(module + ".tla"))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** A problem at a location; in the given file as a whole, where the module is not one of the project's. */
    Problem problem(Location location, Path otherwise, String message) {
        return find(location.module())
                .map(file -> Problem.at(file, location.line(), location.column(), message))
                .orElseGet(() -> Problem.in(otherwise, message + " (" + location + ")"));
    }
}
