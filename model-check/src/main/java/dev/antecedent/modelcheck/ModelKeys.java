package dev.antecedent.modelcheck;

import dev.antecedent.modelcheck.tlc.ModelJob;
import dev.antecedent.modelcheck.tlc.TlcDistribution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The keys under which results are stored: over every module and data file that TLC could read, the config, the part of
 * the manifest's entry that decides, the options of TLC and of its JVM, and the child's whole class path, which holds
 * TLC, the libraries, the operator overrides and this runner.
 */
final class ModelKeys {

    private static final List<String> NOT_READ = List.of(".cfg", ".md", ".yaml", ".old");

    private final String environment;

    ModelKeys(TlcDistribution distribution) throws IOException {
        ContentKey key = new ContentKey();
        for (Path entry : distribution.classPath()) {
            key.classes(entry);
        }
        for (String property : List.of("java.vendor", "java.runtime.version", "os.name", "os.arch")) {
            key.text(property, System.getProperty(property, ""));
        }
        environment = key.hex();
    }

    /** The model's key. */
    String of(SpecFolder spec, ModelEntry model, ModelJob job) throws IOException {
        ContentKey key = new ContentKey().text("environment", environment);
        Set<Path> folders = new LinkedHashSet<>();
        folders.add(job.rootModule().resolveSibling(""));
        folders.addAll(job.libraries());
        for (Path folder : folders) {
            key.text("folder", "");
            for (Path file : readable(folder)) {
                key.file(file);
            }
        }
        key.text("module", model.module()).file(job.config().file());
        key.text("options", String.join("\n", job.decidingOptions()));
        key.text("actions", actions(spec.manifest().actions()));
        return key.hex();
    }

    private static List<Path> readable(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> NOT_READ.stream()
                            .noneMatch(ending -> file.getFileName().toString().endsWith(ending)))
                    .sorted()
                    .toList();
        }
    }

    /** Parameters keep their order, which is that of the arguments. */
    private static String actions(Map<String, Map<String, String>> actions) {
        return new TreeMap<>(actions).toString();
    }
}
