package dev.antecedent.gate.model;

import dev.antecedent.gate.ProjectOption;
import dev.antecedent.gate.TlcOptions;
import dev.antecedent.gate.UnusableInputException;
import dev.antecedent.modelcheck.ModelChecker;
import dev.antecedent.modelcheck.ModelEntry;
import dev.antecedent.modelcheck.Nearest;
import dev.antecedent.modelcheck.Project;
import dev.antecedent.modelcheck.ResultCache;
import dev.antecedent.modelcheck.SpecFolder;
import dev.antecedent.modelcheck.UnusableInput;
import dev.antecedent.modelcheck.tlc.TlcDistribution;
import dev.antecedent.modelcheck.tlc.TlcRunner;
import java.io.IOException;
import java.util.List;

/** Finds what the verbs name, and says what there is where a name is unknown. */
final class Models {

    private Models() {}

    static Project project(ProjectOption option) {
        try {
            return Project.open(option.directory());
        } catch (UnusableInput unusable) {
            throw new UnusableInputException(unusable.problem());
        }
    }

    static SpecFolder spec(Project project, String name) {
        List<String> known = project.specs().stream().map(SpecFolder::name).toList();
        return project.spec(name)
                .orElseThrow(() -> UnusableInputException.in(
                        project.specsFolder(),
                        "found no specification " + name + ", wanted " + Nearest.wanted(name, known)));
    }

    static ModelEntry model(SpecFolder spec, String name) {
        List<ModelEntry> models = spec.manifest().models();
        List<String> known = models.stream().map(ModelEntry::name).toList();
        return models.stream()
                .filter(model -> model.name().equals(name))
                .findFirst()
                .orElseThrow(() -> UnusableInputException.in(
                        spec.manifestFile(),
                        "found no model " + name + " of " + spec.name() + ", wanted " + Nearest.wanted(name, known)));
    }

    /** A checker of the project's models; its results are stored in the project's build folder. */
    static ModelChecker checker(Project project, TlcOptions tlc, boolean stored) throws IOException {
        List<java.nio.file.Path> libraries = tlc.libraryJars();
        TlcDistribution distribution = tlc.jar()
                .map(jar -> TlcDistribution.of(jar, libraries))
                .orElseGet(() -> TlcDistribution.bundled(libraries));
        TlcRunner runner = new TlcRunner(distribution);
        return stored
                ? new ModelChecker(
                        runner,
                        new ResultCache(
                                project.root().resolve("target").resolve("gate").resolve("cache")))
                : new ModelChecker(runner);
    }
}
