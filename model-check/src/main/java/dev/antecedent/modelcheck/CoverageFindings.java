package dev.antecedent.modelcheck;

import dev.antecedent.modelcheck.Finding.Rule;
import dev.antecedent.modelcheck.tlc.ConfigNames;
import dev.antecedent.modelcheck.tlc.PropertyText;
import dev.antecedent.modelcheck.tlc.TlcConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the passing models of a specification leave untouched, taken together: actions that are never taken and
 * properties that say nothing.
 *
 * <p>A property in the config's PROPERTY section is temporal, about actions or a refinement; TLC does not count what it
 * evaluates of those. Such a property needs a witness: a model that is expected to be violated, and whose entry lists
 * the property under {@code witnesses}. A witness also answers for an invariant.
 */
public final class CoverageFindings {

    private static final Pattern LOCATED =
            Pattern.compile("(\\w+) line (\\d+), col (\\d+) to line \\d+, col \\d+ of module (\\w+)");

    /** What TLC calls a next-state relation that is no named action, such as the FALSE of a model without steps. */
    private static final String UNNAMED = "Action";

    private final SpecFolder spec;
    private final Map<ModelEntry, ModelRun> passing;

    private CoverageFindings(SpecFolder spec, Map<ModelEntry, ModelRun> runs) {
        this.spec = spec;
        this.passing = runs.entrySet().stream()
                .filter(entry -> entry.getKey().expect() instanceof Expectation.Passes
                        && entry.getValue().outcome() instanceof Outcome.Holds
                        && entry.getKey().simulation().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * The dead actions and vacuous properties.
     *
     * @param runs the runs of the specification's models, by entry
     */
    public static List<Finding> of(SpecFolder spec, Map<ModelEntry, ModelRun> runs) {
        CoverageFindings findings = new CoverageFindings(spec, runs);
        List<Finding> all = new ArrayList<>(findings.deadActions());
        all.addAll(findings.vacuousInvariants());
        all.addAll(findings.unwitnessedProperties());
        all.addAll(findings.modelsWithoutProperty());
        return all;
    }

    private Coverage touched() {
        return passing.values().stream().map(ModelRun::coverage).reduce(Coverage.NONE, Coverage::plus);
    }

    private List<Finding> deadActions() {
        return touched().actions().entrySet().stream()
                .filter(entry -> !entry.getValue() && !firstWord(entry.getKey()).equals(UNNAMED))
                .map(entry -> finding(
                        Rule.DEAD_ACTION,
                        entry.getKey(),
                        "found the action %s taken in no passing model,"
                                + " wanted at least one; widen a model's scope, or delete the action"))
                .toList();
    }

    private List<Finding> vacuousInvariants() {
        Set<String> witnessed = witnessed();
        Coverage touched = touched();
        // A definition may serve several properties: it says something if it does so in one of them.
        Set<String> speaking = new HashSet<>();
        touched.expressions().forEach((place, evaluated) -> {
            if (evaluated) {
                speaking.add(afterFirstWord(place));
            }
        });
        return touched.expressions().entrySet().stream()
                .filter(entry -> !speaking.contains(afterFirstWord(entry.getKey())))
                .filter(entry -> !witnessed.contains(firstWord(entry.getKey())))
                .map(entry -> finding(
                        Rule.VACUOUS_PROPERTY,
                        entry.getKey(),
                        "found that %s says nothing here in any passing model, since what stands before it is never"
                                + " true; widen a model's scope, mend the property, or list it under witnesses of a"
                                + " model that is violated"))
                .toList();
    }

    private List<Finding> unwitnessedProperties() {
        SortedSet<String> witnessed = new TreeSet<>(witnessed());
        List<Finding> findings = new ArrayList<>();
        for (ModelEntry model : spec.manifest().models()) {
            if (passing.containsKey(model)) {
                TlcConfig config = TlcConfig.read(spec.file(model.config()));
                for (TlcConfig.Name property : config.names("PROPERTY")) {
                    if (PropertyText.canBeVacuous(property.text(), spec.modulePath())
                            && witnessed.add(property.text())) {
                        findings.add(new Finding(
                                Rule.VACUOUS_PROPERTY,
                                Problem.at(
                                        config.file(),
                                        property.line(),
                                        property.column(),
                                        "found the property " + property.text() + " without a witness, wanted a model"
                                                + " that violates something and lists it under witnesses; TLC does not"
                                                + " tell whether such a property says anything")));
                    }
                }
            }
        }
        return findings;
    }

    /** Models of which TLC checks nothing: neither invariant nor property nor assumption, and no deadlock either. */
    private List<Finding> modelsWithoutProperty() {
        List<Finding> findings = new ArrayList<>();
        for (ModelEntry model : spec.manifest().models()) {
            if (passing.containsKey(model) && model.lockstep().isEmpty() && checksNothing(model)) {
                findings.add(new Finding(
                        Rule.VACUOUS_PROPERTY,
                        Problem.in(
                                spec.file(model.config()),
                                "found neither INVARIANT nor PROPERTY, no ASSUME in " + model.module()
                                        + " and no check for deadlock, wanted something that could fail; that the model"
                                        + " passes says nothing")));
            }
        }
        return findings;
    }

    private boolean checksNothing(ModelEntry model) {
        TlcConfig config = TlcConfig.read(spec.file(model.config()));
        return config.properties().isEmpty()
                && config.names("CHECK_DEADLOCK").stream()
                        .anyMatch(name -> name.text().equals("FALSE"))
                && !ConfigNames.hasAssumption(spec.file(model.module()));
    }

    private Set<String> witnessed() {
        return spec.manifest().models().stream()
                .filter(model -> !(model.expect() instanceof Expectation.Passes))
                .flatMap(model -> model.witnesses().stream())
                .collect(Collectors.toSet());
    }

    private Finding finding(Rule rule, String place, String message) {
        Matcher located = LOCATED.matcher(place);
        String text = message.replace("%s", firstWord(place));
        if (!located.matches()) {
            return new Finding(rule, Problem.in(spec.path(), text + " (" + place + ")"));
        }
        Path file = spec.modulePath().stream()
                .map(folder -> folder.resolve(located.group(4) + ".tla"))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(spec.path());
        return new Finding(
                rule, Problem.at(file, Integer.parseInt(located.group(2)), Integer.parseInt(located.group(3)), text));
    }

    private static String afterFirstWord(String place) {
        return place.substring(place.indexOf(' ') + 1);
    }

    private static String firstWord(String place) {
        int space = place.indexOf(' ');
        return space < 0 ? place : place.substring(0, space);
    }
}
