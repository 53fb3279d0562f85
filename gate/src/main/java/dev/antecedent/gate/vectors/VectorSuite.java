package dev.antecedent.gate.vectors;

import dev.antecedent.gate.ExitCode;
import dev.antecedent.vector.SuiteIndex;
import dev.antecedent.vector.VectorFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The vectors that lie in a folder, verified; what the gate and a person want to know of it.
 *
 * @param tally counts
 * @param lines what differs or is unusable, and what was judged lenient
 * @param exitCode what it comes to, the index included
 */
public record VectorSuite(VerificationTally tally, List<String> lines, ExitCode exitCode) {

    /** Copies the lines. */
    public VectorSuite {
        lines = List.copyOf(lines);
    }

    /**
     * Verifies the vectors that lie directly in the folder, and compares them with its index if it has one.
     *
     * @throws IOException if the folder cannot be read
     */
    public static VectorSuite of(Path folder) throws IOException {
        VerificationTally tally = new VerificationTally();
        List<String> lines = new ArrayList<>();
        Map<String, String> names = new HashMap<>();
        for (Path file : vectors(folder)) {
            VectorOutcome outcome = VectorFiles.verify(file);
            tally = tally.with(outcome);
            String name = String.valueOf(file.getFileName());
            outcome.problem().ifPresent(problem -> lines.add(problem.toString()));
            outcome.verification().ifPresent(verification -> {
                names.put(name, verification.vector().name());
                List<String> text = VerificationText.of(name, verification);
                // What agrees has nothing to say but how its claims were judged.
                lines.addAll(outcome.exitCode() == ExitCode.AS_EXPECTED ? text.subList(1, text.size()) : text);
            });
        }
        ExitCode exitCode = tally.exitCode();
        if (Files.isRegularFile(folder.resolve(SuiteIndex.FILE))) {
            exitCode = exitCode.and(index(folder, names, lines));
        }
        return new VectorSuite(tally, lines, exitCode);
    }

    /** The folders at or below this one in which vectors lie, in order. */
    public static List<Path> folders(Path root) throws IOException {
        List<Path> folders = new ArrayList<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path folder : all.filter(Files::isDirectory).sorted().toList()) {
                if (!vectors(folder).isEmpty()) {
                    folders.add(folder);
                }
            }
        }
        return folders;
    }

    private static List<Path> vectors(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json") && !file.endsWith(SuiteIndex.FILE))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private static ExitCode index(Path folder, Map<String, String> names, List<String> lines) throws IOException {
        try {
            Map<String, String> indexed = new HashMap<>();
            SuiteIndex.read(folder.resolve(SuiteIndex.FILE))
                    .cases()
                    .forEach(each -> indexed.put(each.file(), each.id()));
            if (indexed.equals(names)) {
                return ExitCode.AS_EXPECTED;
            }
            Stream.concat(indexed.keySet().stream(), names.keySet().stream())
                    .distinct()
                    .sorted()
                    .filter(file -> !indexed.getOrDefault(file, "").equals(names.getOrDefault(file, "")))
                    .forEach(file -> lines.add(SuiteIndex.FILE + ": " + file + " is indexed as "
                            + indexed.getOrDefault(file, "nothing") + ", and the vector there is "
                            + names.getOrDefault(file, "none")));
            return ExitCode.VIOLATED;
        } catch (VectorFormatException malformed) {
            lines.add(VectorFiles.problem(malformed).toString());
            return ExitCode.UNUSABLE;
        }
    }
}
