package dev.antecedent.gate.prove;

import dev.antecedent.gate.UnusableInputException;
import dev.antecedent.modelcheck.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The proofs of a project: the modules whose names end in {@code Proof}.
 *
 * @param modules their files, by folder and name
 * @param libraries every folder of specifications, where a proof finds the modules that it extends
 */
record ProofFiles(List<Path> modules, List<Path> libraries) {

    private static final String ENDING = "Proof.tla";

    ProofFiles {
        modules = List.copyOf(modules);
        libraries = List.copyOf(libraries);
    }

    /**
     * Those of the project in a folder.
     *
     * @throws UnusableInputException if it has none
     */
    static ProofFiles below(Path project) throws IOException {
        Path specs = Files.isDirectory(project.resolve("specs")) ? project.resolve("specs") : project;
        List<Path> folders = entries(specs).filter(Files::isDirectory).toList();
        List<Path> modules = new ArrayList<>();
        for (Path folder : folders) {
            entries(folder)
                    .filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .forEach(modules::add);
        }
        if (modules.isEmpty()) {
            throw UnusableInputException.in(specs, "found no proof, wanted at least one module <Spec>" + ENDING);
        }
        return new ProofFiles(modules, folders);
    }

    /**
     * Those with these names, or all if there are none.
     *
     * @throws UnusableInputException if there is none of that name
     */
    List<Path> chosen(List<String> names) {
        if (names.isEmpty()) {
            return modules;
        }
        List<String> known = modules.stream().map(ProofFiles::name).toList();
        return names.stream()
                .map(wanted -> modules.stream()
                        .filter(module -> name(module).equals(wanted))
                        .findFirst()
                        .orElseThrow(() -> UnusableInputException.in(
                                Path.of(wanted),
                                "found no proof of this name, wanted " + Nearest.wanted(wanted, known))))
                .toList();
    }

    /** The name of the module in a file. */
    static String name(Path module) {
        String file = module.getFileName().toString();
        return file.substring(0, file.length() - ".tla".length());
    }

    private static Stream<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList().stream();
        }
    }
}
