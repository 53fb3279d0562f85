package dev.antecedent.modelcheck.tlc;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The TLA+ proof manager, which hands the obligations of a proof to its back ends.
 *
 * <p>It has no strict mode, so strictness is made here: nothing that an earlier run stored is used, and a proof counts
 * only if the program ends with status 0 and says that all of at least one obligation were proved. What it does not
 * complain about, theorems and steps without a proof, {@link ProofOutline} finds.
 *
 * <p>Options and messages: tlapm's {@code tlapm_args.ml} and {@code tlapm_lib.ml}.
 *
 * @param program the executable
 */
public record Tlapm(Path program) {

    private static final Pattern ALL_PROVED = Pattern.compile("All (\\d+) obligations? proved");
    private static final Pattern SOME_FAILED = Pattern.compile("(\\d+)/(\\d+) obligations? failed");

    /**
     * What it said of a module.
     *
     * @param obligations how many there are, as far as it said
     * @param failed how many of them were not proved
     * @param proved whether all were
     * @param output everything it printed
     */
    public record Result(int obligations, int failed, boolean proved, List<String> output) {
        /** Copies the list. */
        public Result {
            output = List.copyOf(output);
        }

        static Result of(int status, List<String> output) {
            for (String line : output) {
                Matcher some = SOME_FAILED.matcher(line);
                if (some.find()) {
                    return new Result(Integer.parseInt(some.group(2)), Integer.parseInt(some.group(1)), false, output);
                }
            }
            // Modules that it extends are not proved again, so there is one such line.
            int obligations = output.stream()
                    .map(ALL_PROVED::matcher)
                    .filter(Matcher::find)
                    .mapToInt(all -> Integer.parseInt(all.group(1)))
                    .sum();
            return new Result(obligations, 0, status == 0 && obligations > 0, output);
        }
    }

    /** The one on a search path such as that of the environment variable PATH. */
    public static Optional<Tlapm> on(String searchPath) {
        for (String folder : searchPath.split(File.pathSeparator, -1)) {
            Path program = Path.of(folder).resolve("tlapm");
            if (!folder.isEmpty() && Files.isRegularFile(program) && Files.isExecutable(program)) {
                return Optional.of(new Tlapm(program.toAbsolutePath()));
            }
        }
        return Optional.empty();
    }

    /**
     * Proves a module.
     *
     * @param module its file
     * @param libraries where it finds the modules that it extends
     * @param threads how many back ends run at once
     * @param stretch by how much their time-outs are multiplied
     * @throws InterruptedException if the thread is interrupted; the prover is ended first
     * @throws IOException if it cannot be started
     */
    public Result prove(Path module, List<Path> libraries, int threads, double stretch)
            throws IOException, InterruptedException {
        try (Scratch scratch = Scratch.create()) {
            List<String> command = new ArrayList<>(List.of(
                    program.toString(),
                    "--cleanfp",
                    "--prefer-stdlib",
                    "--cache-dir",
                    scratch.folder().toString(),
                    "--threads",
                    Integer.toString(threads),
                    "--stretch",
                    Double.toString(stretch)));
            libraries.forEach(folder -> command.addAll(List.of("-I", folder.toString())));
            command.add(module.toString());
            Process process = new ProcessBuilder(command)
                    .directory(scratch.folder().toFile())
                    .redirectErrorStream(true)
                    .start();
            ChildProcesses.started(process);
            try {
                List<String> output = new ArrayList<>();
                try (BufferedReader reader =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                    reader.lines().forEach(output::add);
                }
                return Result.of(process.waitFor(), output);
            } finally {
                ChildProcesses.end(process);
            }
        }
    }
}
