package dev.antecedent.gate.run;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/** All code that can bear on a result: every jar and class folder on the class path, and the Java that runs it. */
final class KitIdentity {

    private KitIdentity() {}

    /** The code's content as a key; the children's class path may hold another TLC. */
    static String key(List<Path> childClassPath) {
        ContentKey key = new ContentKey("kit").text(Runtime.version().toString());
        Set<Path> entries = new LinkedHashSet<>(classPath());
        entries.addAll(childClassPath);
        for (Path entry : entries) {
            if (Files.isRegularFile(entry)) {
                key.file(entry);
            } else {
                key.folder(entry);
            }
        }
        return key.finished();
    }

    /** The class path with what the manifests of its jars add to it. */
    private static List<Path> classPath() {
        List<Path> entries = new ArrayList<>();
        String given = System.getProperty("java.class.path");
        for (String name : given.split(Pattern.quote(File.pathSeparator), -1)) {
            if (name.isEmpty()) {
                continue;
            }
            Path entry = Path.of(name).toAbsolutePath().normalize();
            entries.add(entry);
            if (Files.isRegularFile(entry)) {
                entries.addAll(namedIn(entry));
            }
        }
        return entries;
    }

    private static List<Path> namedIn(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            if (file.getManifest() == null) {
                return List.of();
            }
            String names = file.getManifest().getMainAttributes().getValue("Class-Path");
            if (names == null) {
                return List.of();
            }
            return Pattern.compile(" ")
                    .splitAsStream(names)
                    .filter(name -> !name.contains(":"))
                    .map(jar::resolveSibling)
                    .map(Path::normalize)
                    .filter(Files::isRegularFile)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
