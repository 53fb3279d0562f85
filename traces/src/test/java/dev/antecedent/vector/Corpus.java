package dev.antecedent.vector;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The committed vectors. */
final class Corpus {

    static final Path SUITE = Path.of("vectors/forkless-cause");

    private Corpus() {}

    /** All of them, the golden ones of the Go library included. */
    static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.walk(SUITE)) {
            return files.filter(file -> file.toString().endsWith(".json") && !file.endsWith(SuiteIndex.FILE))
                    .sorted()
                    .toList();
        }
    }

    static LachesisVector read(String name) throws IOException {
        return VectorReader.read(SUITE.resolve(name));
    }
}
