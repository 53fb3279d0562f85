package dev.antecedent.gate.run;

import dev.antecedent.gate.history.IndexedHistories;
import dev.antecedent.gate.history.IndexedVerdict;
import dev.antecedent.gate.result.Check;
import dev.antecedent.gate.result.HistoryResult;
import dev.antecedent.gate.result.Standing;
import dev.antecedent.gate.run.Lanes.Task;
import dev.antecedent.linearizability.limit.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The indexed histories of a project: those below {@code histories} in its folder, or in a folder of its folder. */
final class HistoryChecks {

    private static final String FOLDER = "histories";

    private final Path root;
    private final StoredChecks stored;

    HistoryChecks(Path root, StoredChecks stored) {
        this.root = root;
        this.stored = stored;
    }

    /** What a folder's histories came to, as it is stored. */
    record Verdicts(List<HistoryResult> results) {}

    /** The folders to check, in order. */
    List<Path> folders() throws IOException {
        List<Path> folders = new ArrayList<>();
        folders.add(root.resolve(FOLDER));
        try (Stream<Path> children = Files.list(root)) {
            children.filter(Files::isDirectory)
                    .map(child -> child.resolve(FOLDER))
                    .sorted()
                    .forEach(folders::add);
        }
        List<Path> indexed = new ArrayList<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder) && hasIndex(folder)) {
                indexed.add(folder);
            }
        }
        return indexed;
    }

    private static boolean hasIndex(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(file -> file.endsWith("index.json"));
        }
    }

    /** Judges a folder's histories; one piece of work, since most of them take no time. */
    Task<List<Check>> task(Path folder, RunLog log) {
        return new Task<>(1, () -> {
            long begun = System.nanoTime();
            String key = new ContentKey("histories/1")
                    .text(stored.kit())
                    .folder(folder)
                    .finished();
            Optional<Verdicts> found = stored.store().find(key, Verdicts.class);
            Verdicts verdicts = found.orElseGet(() -> judge(folder));
            if (found.isEmpty()) {
                stored.store().keep(key, verdicts);
            }
            long millis = (System.nanoTime() - begun) / 1_000_000;
            log.expect(verdicts.results().size());
            verdicts.results().forEach(result -> log.finished(result, millis, found.isPresent()));
            return List.copyOf(verdicts.results());
        });
    }

    private Verdicts judge(Path folder) {
        return new Verdicts(IndexedHistories.check(folder, model -> true, Limits.DEFAULT).stream()
                .map(this::result)
                .toList());
    }

    private HistoryResult result(IndexedVerdict verdict) {
        Standing standing = switch (verdict.exitCode()) {
            case AS_EXPECTED -> Standing.AS_EXPECTED;
            case UNDECIDED -> Standing.UNDECIDED;
            case UNUSABLE -> Standing.UNUSABLE;
            default -> Standing.UNEXPECTED;
        };
        String expected = verdict.expected() ? "holds" : "violated";
        String found = verdict.finding().toString();
        return new HistoryResult(
                root.relativize(verdict.file().toAbsolutePath().normalize()).toString(),
                verdict.model(),
                found,
                expected,
                verdict.text().replace(root + "/", "").lines().toList(),
                standing,
                standing == Standing.AS_EXPECTED
                        ? found + ", as indexed"
                        : "the index says " + expected + ", found " + found);
    }
}
