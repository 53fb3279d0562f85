package dev.antecedent.gate.accept;

import dev.antecedent.gate.report.AtomicFile;
import dev.antecedent.gate.result.ModelResult;
import dev.antecedent.gate.result.Standing;
import dev.antecedent.modelcheck.Expectation;
import dev.antecedent.modelcheck.Judgement;
import dev.antecedent.modelcheck.ModelEntry;
import dev.antecedent.modelcheck.ModelRun;
import dev.antecedent.modelcheck.Project;
import dev.antecedent.modelcheck.SpecFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Takes measured counts over into the manifests. A verdict is never taken over: that is an author's decision. */
public final class Acceptance {

    private final Project project;
    private final String reason;

    /** An acceptance for this reason; line breaks in it become spaces. */
    public Acceptance(Project project, String reason) {
        this.project = project;
        this.reason = reason.strip().replaceAll("\\s+", " ");
    }

    /**
     * A count that changed.
     *
     * @param model the model's name
     * @param key states, depth or length
     * @param pinned the count in the manifest; empty where there was none
     * @param measured the count found
     */
    public record Change(String model, String key, OptionalLong pinned, long measured) {
        @Override
        public String toString() {
            String old = pinned.isPresent() ? Long.toString(pinned.getAsLong()) : "unpinned";
            return model + ": " + key + " " + old + " -> " + measured;
        }
    }

    /** Models whose verdict is not the expected one; while there are any, nothing can be accepted. */
    public static List<ModelResult> refused(List<ModelResult> results) {
        return results.stream()
                .filter(result -> result.standing() == Standing.UNEXPECTED)
                .filter(result -> !Judgement.verdict(result.entry().expect())
                        .equals(Judgement.verdict(result.run().outcome())))
                .toList();
    }

    /**
     * Pins what was measured.
     *
     * @param results the models of a run in which {@link #refused} found nothing
     * @return what was changed, manifest by manifest
     * @throws IOException if a manifest cannot be read
     */
    public Map<Path, List<Change>> pin(List<ModelResult> results) throws IOException {
        Map<Path, List<Change>> changes = new LinkedHashMap<>();
        Map<Path, String> edited = new LinkedHashMap<>();
        for (SpecFolder spec : project.specs()) {
            Path file = spec.manifestFile();
            List<Change> here = new ArrayList<>();
            results.stream()
                    .filter(result -> result.standing() == Standing.UNEXPECTED)
                    .filter(result -> result.specification().equals(spec.name()))
                    .forEach(result -> here.addAll(changes(result)));
            if (!here.isEmpty()) {
                changes.put(file, here);
                edited.put(file, edited(file, here));
            }
        }
        // Only now: either every manifest can be edited, or none is.
        edited.forEach(AtomicFile::write);
        return changes;
    }

    private String edited(Path file, List<Change> changes) throws IOException {
        ManifestText text = new ManifestText(file, Files.readString(file));
        changes.forEach(change -> text.pin(change.model(), change.key(), change.measured()));
        changes.forEach(change -> text.record(change + ": " + reason));
        return text.text();
    }

    private static List<Change> changes(ModelResult result) {
        ModelEntry model = result.entry();
        ModelRun run = result.run();
        List<Change> changes = new ArrayList<>();
        if (model.expect() instanceof Expectation.Passes passes) {
            add(changes, model, "states", passes.statesDistinct(), run.statesDistinct());
            if (model.workers() == 1 && run.depth().isPresent()) {
                add(changes, model, "depth", wide(passes.depth()), run.depth().getAsInt());
            }
        } else if (model.workers() == 1) {
            OptionalInt length = model.expect() instanceof Expectation.Violates violates
                    ? violates.length()
                    : ((Expectation.Deadlocks) model.expect()).length();
            add(
                    changes,
                    model,
                    "length",
                    wide(length),
                    result.counterexample()
                            .map(behaviour -> behaviour.steps().size())
                            .orElse(0));
        }
        return changes;
    }

    private static OptionalLong wide(OptionalInt narrow) {
        return narrow.isPresent() ? OptionalLong.of(narrow.getAsInt()) : OptionalLong.empty();
    }

    private static void add(List<Change> changes, ModelEntry model, String key, OptionalLong pinned, long measured) {
        if (pinned.isEmpty() || pinned.getAsLong() != measured) {
            changes.add(new Change(model.name(), key, pinned, measured));
        }
    }
}
