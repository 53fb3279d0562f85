package dev.antecedent.gate.report;

import dev.antecedent.gate.result.GateResults;
import dev.antecedent.gate.result.RunInfo;
import java.nio.file.Path;

/** Writes all files of a run into one folder, each of them complete or not at all. */
public final class Outputs {

    private Outputs() {}

    /**
     * Writes {@code results.json}, {@code junit.xml}, {@code summary.md} and {@code report.html}.
     *
     * @throws java.io.UncheckedIOException if the folder cannot be written to
     */
    public static void write(Path folder, GateResults results, RunInfo run) {
        AtomicFile.write(folder.resolve("results.json"), ResultsJson.of(results, run));
        AtomicFile.write(folder.resolve("junit.xml"), JUnitXml.of(results, run));
        AtomicFile.write(folder.resolve("summary.md"), Summary.of(results));
        AtomicFile.write(folder.resolve("report.html"), HtmlReport.of(results, run));
    }
}
