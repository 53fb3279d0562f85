package dev.antecedent.gate.run;

import dev.antecedent.gate.result.GateResults;
import dev.antecedent.gate.result.ModelResult;
import dev.antecedent.gate.result.SpecResult;
import dev.antecedent.modelcheck.ModelEntry;
import dev.antecedent.modelcheck.Project;
import dev.antecedent.modelcheck.SpecFolder;
import java.util.List;

/** The same runs, held against manifests that have been edited since. */
final class Repinned {

    private Repinned() {}

    static GateResults of(GateResults results, Project project) {
        ModelSentence sentence = new ModelSentence(project.root());
        List<SpecResult> specifications = results.specifications().stream()
                .map(specification -> new SpecResult(
                        specification.name(),
                        specification.folder(),
                        specification.summary(),
                        specification.findings(),
                        specification.models().stream()
                                .map(model -> again(sentence, project, model))
                                .toList(),
                        specification.lockstep(),
                        specification.traces()))
                .toList();
        return new GateResults(
                results.project(),
                results.profile(),
                specifications,
                results.histories(),
                results.vectors(),
                results.simulations(),
                results.appendices(),
                results.findings());
    }

    private static ModelResult again(ModelSentence sentence, Project project, ModelResult model) {
        SpecFolder spec = project.spec(model.specification()).orElseThrow();
        ModelEntry entry = spec.manifest().models().stream()
                .filter(candidate -> candidate.name().equals(model.entry().name()))
                .findFirst()
                .orElseThrow();
        return sentence.of(spec, entry, model.run());
    }
}
