package dev.antecedent.gate.run;

import dev.antecedent.gate.result.Check;
import dev.antecedent.gate.result.Standing;
import dev.antecedent.gate.result.VectorResult;
import dev.antecedent.gate.run.Lanes.Task;
import dev.antecedent.gate.vectors.VectorSuite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The vectors of a project: those below {@code vectors} in its folder, or in a folder of its folder. */
final class VectorChecks {

    private static final String FOLDER = "vectors";

    /** As much work as a model of so many states. */
    private static final long WEIGHT = 50_000;

    private final Path root;
    private final StoredChecks stored;

    VectorChecks(Path root, StoredChecks stored) {
        this.root = root;
        this.stored = stored;
    }

    /** A task for each folder with vectors. */
    List<Task<List<Check>>> tasks(RunLog log) throws IOException {
        List<Task<List<Check>>> tasks = new ArrayList<>();
        for (Path folder : folders()) {
            tasks.add(new Task<>(WEIGHT, () -> {
                Made<VectorResult> made = check(folder);
                log.finished(made.result(), made.millis(), made.reused());
                return List.of(made.result());
            }));
        }
        return tasks;
    }

    private List<Path> folders() throws IOException {
        List<Path> roots = new ArrayList<>();
        roots.add(root.resolve(FOLDER));
        try (Stream<Path> children = Files.list(root)) {
            children.filter(Files::isDirectory)
                    .map(child -> child.resolve(FOLDER))
                    .sorted()
                    .forEach(roots::add);
        }
        List<Path> folders = new ArrayList<>();
        for (Path candidate : roots) {
            if (Files.isDirectory(candidate)) {
                folders.addAll(VectorSuite.folders(candidate));
            }
        }
        return folders;
    }

    private Made<VectorResult> check(Path folder) throws IOException, InterruptedException {
        String name = root.relativize(folder).toString().replace('\\', '/');
        String key = new ContentKey("vectors/1")
                .text(stored.kit())
                .text(name)
                .folder(folder)
                .finished();
        return stored.check(key, VectorResult.class, () -> result(name, VectorSuite.of(folder)));
    }

    private VectorResult result(String name, VectorSuite suite) {
        Standing standing = switch (suite.exitCode()) {
            case AS_EXPECTED -> Standing.AS_EXPECTED;
            case UNUSABLE -> Standing.UNUSABLE;
            default -> Standing.UNEXPECTED;
        };
        long cases =
                suite.tally().agree() + suite.tally().differ() + suite.tally().unusable();
        return new VectorResult(
                name,
                cases,
                suite.tally().agree(),
                suite.tally().values(),
                suite.lines().stream().map(line -> line.replace(root + "/", "")).toList(),
                standing,
                standing == Standing.AS_EXPECTED || suite.lines().isEmpty()
                        ? suite.tally().sentence()
                        : suite.tally().sentence() + " " + suite.lines().get(0).replace(root + "/", ""));
    }
}
