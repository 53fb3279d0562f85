package dev.antecedent.modelcheck.probe;

import dev.antecedent.modelcheck.Budget;
import dev.antecedent.modelcheck.Outcome;
import dev.antecedent.modelcheck.Problem;
import dev.antecedent.modelcheck.Progress;
import dev.antecedent.modelcheck.UnusableInput;
import dev.antecedent.modelcheck.tlc.TlcConfig;
import dev.antecedent.modelcheck.tlc.TlcJob;
import dev.antecedent.modelcheck.tlc.TlcReport;
import dev.antecedent.modelcheck.tlc.TlcRunner;
import dev.antecedent.modelcheck.tlc.VerdictReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/**
 * A root module and config written for one question.
 *
 * @param name the module's name
 * @param module its text
 * @param config the config's text
 * @param libraries where TLC looks for the specification's modules
 * @param budget how far it may go
 * @param options further options for TLC
 */
public record GeneratedModel(
        String name, String module, String config, List<Path> libraries, Budget budget, List<String> options) {

    private static final String LIBRARY = "/dev/antecedent/specs/lib/";
    private static final List<String> LIBRARY_MODULES = List.of("EvidenceFiles.tla", "TraceLog.tla");

    /** Copies the lists. */
    public GeneratedModel {
        libraries = List.copyOf(libraries);
        options = List.copyOf(options);
    }

    /**
     * What a run came to.
     *
     * @param report what TLC left behind
     * @param outcome the verdict
     * @param record what was evaluated and written down
     */
    public record Run(TlcReport report, Outcome outcome, RecordFile record) {

        /**
         * What was written down, if the search was complete and found nothing.
         *
         * @throws UnusableInput if the question could not be answered
         */
        public RecordFile complete(Path asked) {
            if (outcome instanceof Outcome.Unusable unusable) {
                throw new UnusableInput(unusable.problem());
            } else if (outcome instanceof Outcome.Undecided undecided) {
                throw new UnusableInput(Problem.in(asked, undecided.reason()));
            } else if (!(outcome instanceof Outcome.Holds)) {
                throw new UnusableInput(Problem.in(asked, "TLC stopped early: " + outcome));
            }
            return record;
        }
    }

    /** Runs the model in an existing folder, which then holds its files. */
    public Run run(TlcRunner runner, Path folder, Progress progress) throws IOException, InterruptedException {
        for (String module : LIBRARY_MODULES) {
            copyLibrary(module, folder);
        }
        Path root = Files.writeString(folder.resolve(name + ".tla"), module);
        Path configFile = Files.writeString(folder.resolve(name + ".cfg"), config);
        Path record = folder.resolve(name + ".record");
        TlcJob job = TlcJob.of(root, configFile, libraries, budget, folder)
                .with(options.toArray(String[]::new))
                .withProperties(Map.of(RecordFile.PROPERTY, record.toString()));
        TlcReport report = runner.run(job, progress);
        Outcome outcome = new VerdictReader(runner, job, TlcConfig.read(configFile)).read(report);
        return new Run(report, outcome, RecordFile.read(record));
    }

    /** Our own modules go beside the root module, where TLC looks first: they fit the Java code that runs them. */
    private static void copyLibrary(String module, Path folder) throws IOException {
        try (InputStream in = GeneratedModel.class.getResourceAsStream(LIBRARY + module)) {
            if (in == null) {
                throw new FileNotFoundException("the library module " + module + " is not on the class path");
            }
            Files.copy(in, folder.resolve(module), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
