package dev.antecedent.modelcheck.tlc;

import dev.antecedent.modelcheck.Problem;
import dev.antecedent.modelcheck.UnusableInput;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a module of proofs states, as SANY parses it. That it parses says that every step refers to steps, definitions
 * and facts that there are; whether the steps follow from them is the prover's to say.
 *
 * @param file the module
 * @param theorems its theorems and lemmas, in order
 * @param axioms the names of the statements that it takes without proof, in order
 */
public record ProofOutline(Path file, List<Theorem> theorems, List<String> axioms) {

    private static final Pattern LOCATED = Pattern.compile("line (\\d+), col(?:umn)? (\\d+)");

    /**
     * A theorem or lemma.
     *
     * @param name its name, empty if it has none
     * @param line the line where it starts
     * @param gaps the lines of its steps, or its own, that have no proof or an omitted one
     */
    public record Theorem(String name, int line, List<Integer> gaps) {
        /** Copies the list. */
        public Theorem {
            gaps = List.copyOf(gaps);
        }
    }

    /** Copies the lists. */
    public ProofOutline {
        theorems = List.copyOf(theorems);
        axioms = List.copyOf(axioms);
    }

    /** Whether every step has a proof text. */
    public boolean isComplete() {
        return theorems.stream().allMatch(theorem -> theorem.gaps().isEmpty());
    }

    /**
     * Parses a module, in a JVM of its own.
     *
     * @param module its file
     * @param libraries where it finds the modules that it extends
     * @throws UnusableInput if it does not parse; the message has the place
     * @throws InterruptedException if the thread is interrupted; the child is ended first
     * @throws IOException if the child cannot be started
     */
    public static ProofOutline read(Path module, List<Path> libraries) throws IOException, InterruptedException {
        try (Scratch scratch = Scratch.create()) {
            ProcessBuilder builder = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-Dfile.encoding=UTF-8",
                            "-Djava.io.tmpdir=" + scratch.folder(),
                            "-DTLA-Library="
                                    + libraries.stream()
                                            .map(Path::toString)
                                            .collect(Collectors.joining(File.pathSeparator)),
                            "-cp",
                            TlcDistribution.bundled().asArgument(),
                            ProofChild.class.getName(),
                            module.toAbsolutePath().toString())
                    .redirectErrorStream(true);
            Process process = builder.start();
            ChildProcesses.started(process);
            try {
                List<String> lines = new ArrayList<>();
                try (BufferedReader reader =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                    reader.lines().forEach(lines::add);
                }
                return outline(module, lines, process.waitFor());
            } finally {
                ChildProcesses.end(process);
            }
        }
    }

    private static ProofOutline outline(Path module, List<String> lines, int status) {
        List<Theorem> theorems = new ArrayList<>();
        List<String> axioms = new ArrayList<>();
        for (String line : lines) {
            if (!line.startsWith(ProofChild.MARK)) {
                continue;
            }
            String[] parts = line.substring(ProofChild.MARK.length()).split(" ", 3);
            int place = Integer.parseInt(parts[1]);
            switch (parts[0]) {
                case ProofChild.ERROR -> throw new UnusableInput(problem(module, parts[2]));
                case ProofChild.AXIOM -> axioms.add(parts[2]);
                case ProofChild.THEOREM -> theorems.add(new Theorem(parts[2], place, List.of()));
                default -> theorems.set(theorems.size() - 1, withGap(theorems.get(theorems.size() - 1), place));
            }
        }
        if (status != 0 || theorems.isEmpty()) {
            throw new UnusableInput(Problem.in(
                    module,
                    status == 0
                            ? "found no theorem, wanted at least one"
                            : "found that it cannot be parsed: "
                                    + (lines.isEmpty() ? "status " + status : lines.get(lines.size() - 1))));
        }
        return new ProofOutline(module, theorems, axioms);
    }

    private static Theorem withGap(Theorem theorem, int line) {
        List<Integer> gaps = new ArrayList<>(theorem.gaps());
        gaps.add(line);
        return new Theorem(theorem.name(), theorem.line(), gaps);
    }

    private static Problem problem(Path module, String text) {
        String message = "found that it does not parse: " + text;
        Matcher place = LOCATED.matcher(text);
        return place.find()
                ? Problem.at(module, Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)), message)
                : Problem.in(module, message);
    }
}
