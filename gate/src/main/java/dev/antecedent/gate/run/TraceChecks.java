package dev.antecedent.gate.run;

import dev.antecedent.gate.result.Standing;
import dev.antecedent.gate.result.Strength;
import dev.antecedent.gate.result.TraceResult;
import dev.antecedent.modelcheck.Manifest.Recording;
import dev.antecedent.modelcheck.Manifest.TraceEntry;
import dev.antecedent.modelcheck.Progress;
import dev.antecedent.modelcheck.SpecFolder;
import dev.antecedent.modelcheck.validation.Observability;
import dev.antecedent.modelcheck.validation.TraceReport;
import dev.antecedent.modelcheck.validation.TraceValidator;
import dev.antecedent.modelcheck.validation.TraceVerdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Validates the traces that a manifest lists: files, and runs that are simulated afresh. */
final class TraceChecks {

    private final Path root;
    private final TraceValidator validator;
    private final Recorder recorder;
    private final StoredChecks stored;

    TraceChecks(Path root, TraceValidator validator, Recorder recorder, StoredChecks stored) {
        this.root = root;
        this.validator = validator;
        this.recorder = recorder;
        this.stored = stored;
    }

    Made<TraceResult> check(SpecFolder spec, TraceEntry trace, Progress progress)
            throws IOException, InterruptedException {
        ContentKey key = stored.key("trace/1", spec)
                .text(trace.toString())
                .text(spec.manifest().actions().toString());
        if (trace.record().isPresent()) {
            return stored.check(
                    key.finished(),
                    TraceResult.class,
                    () -> recorded(spec, trace, trace.record().get(), progress));
        }
        Path file = spec.file(trace.file().orElseThrow());
        if (Files.isRegularFile(file)) {
            key.file(file);
        }
        String name = root.relativize(file).toString().replace('\\', '/');
        return stored.check(
                key.finished(),
                TraceResult.class,
                () -> result(spec, trace, name, Strength.COMPUTED, file, validator.validate(file, progress)));
    }

    private TraceResult recorded(SpecFolder spec, TraceEntry trace, Recording recording, Progress progress)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("antecedent-trace");
        Path file = folder.resolve("recorded.ndjson");
        try {
            recorder.record(spec, recording, file);
            String name =
                    recording.implementation() + ", seed " + recording.seed() + ", " + recording.events() + " events";
            return result(spec, trace, name, Strength.SAMPLED, file, validator.validate(file, progress));
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    private static TraceResult result(
            SpecFolder spec, TraceEntry trace, String name, Strength strength, Path file, TraceVerdict verdict) {
        Optional<Integer> expected = trace.expect();
        List<String> report = TraceReport.of(name, verdict).lines().toList();
        if (verdict instanceof TraceVerdict.Accepted accepted) {
            Observability.Tally mutations = accepted.observability().total();
            String sentence = expected.isPresent()
                    ? "accepted, expected to be rejected at line " + expected.get()
                    : "accepted; " + mutations.rejected() + " of " + mutations.tried() + " mutations are rejected";
            return new TraceResult(
                    spec.name(),
                    name,
                    accepted.events(),
                    OptionalInt.empty(),
                    mutations.tried(),
                    mutations.rejected(),
                    report,
                    strength,
                    expected.isPresent() ? Standing.UNEXPECTED : Standing.AS_EXPECTED,
                    sentence);
        } else if (verdict instanceof TraceVerdict.Rejected rejected) {
            int line = (int) rejected.rejection().line().index();
            boolean asExpected = expected.isPresent() && expected.get() == line;
            String sentence = asExpected
                    ? "rejected at line " + line + ", as it should be"
                    : "rejected at line " + line + ", expected "
                            + expected.map(at -> "to be rejected at line " + at).orElse("to be accepted");
            Standing standing = asExpected ? Standing.AS_EXPECTED : Standing.UNEXPECTED;
            return new TraceResult(
                    spec.name(),
                    name,
                    rejected.events(),
                    OptionalInt.of(line),
                    0,
                    0,
                    report,
                    strength,
                    standing,
                    sentence);
        } else if (verdict instanceof TraceVerdict.Undecided undecided) {
            return withoutVerdict(
                    spec, name, undecided.events(), report, strength, Standing.UNDECIDED, undecided.reason());
        }
        TraceVerdict.Unusable unusable = (TraceVerdict.Unusable) verdict;
        String message = unusable.problem().toString().replace(file.toString(), name);
        return withoutVerdict(spec, name, 0, List.of(message), strength, Standing.UNUSABLE, message);
    }

    private static TraceResult withoutVerdict(
            SpecFolder spec,
            String name,
            long lines,
            List<String> report,
            Strength strength,
            Standing standing,
            String sentence) {
        return new TraceResult(
                spec.name(), name, lines, OptionalInt.empty(), 0, 0, report, strength, standing, sentence);
    }
}
