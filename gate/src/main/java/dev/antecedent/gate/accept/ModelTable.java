package dev.antecedent.gate.accept;

import dev.antecedent.modelcheck.Expectation;
import dev.antecedent.modelcheck.Judgement;
import dev.antecedent.modelcheck.ModelEntry;
import dev.antecedent.modelcheck.SpecFolder;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** The models of a specification as Markdown tables, taken from its manifest: scopes, verdicts and counts. */
final class ModelTable {

    private final SpecFolder spec;

    ModelTable(SpecFolder spec) {
        this.spec = spec;
    }

    /** The models first, then the mutants. */
    String text() {
        StringBuilder text = new StringBuilder();
        List<ModelEntry> models = spec.manifest().models();
        section(
                text,
                "| model | what it shows | scope | verdict | states | depth | profile |\n|---|---|---|---|---:|---:|---|\n",
                models.stream()
                        .filter(model -> !isMutant(model))
                        .map(ModelTable::model)
                        .toList());
        section(
                text,
                "| mutant | what is broken | killed by | steps |\n|---|---|---|---:|\n",
                models.stream()
                        .filter(ModelTable::isMutant)
                        .map(ModelTable::mutant)
                        .toList());
        return text.toString();
    }

    private static void section(StringBuilder text, String heading, List<String> rows) {
        if (!rows.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n").append(heading);
            rows.forEach(text::append);
        }
    }

    private static boolean isMutant(ModelEntry model) {
        return model.config().startsWith("mutants/");
    }

    private static String model(ModelEntry model) {
        String states = "";
        String depth = "";
        if (model.expect() instanceof Expectation.Passes passes) {
            states = passes.statesDistinct().isPresent()
                    ? String.format(Locale.ROOT, "%,d", passes.statesDistinct().getAsLong())
                    : "";
            depth = number(passes.depth());
        } else {
            depth = steps(model);
        }
        return row(
                code(model.name()),
                model.shows(),
                model.scope(),
                verdict(model),
                states,
                depth,
                model.profile().name().toLowerCase(Locale.ROOT));
    }

    private static String mutant(ModelEntry model) {
        return row(code(model.name()), model.shows(), killer(model), steps(model));
    }

    private static String verdict(ModelEntry model) {
        return model.expect() instanceof Expectation.Violates violates
                ? "violates " + code(violates.property())
                : Judgement.verdict(model.expect());
    }

    private static String killer(ModelEntry model) {
        return model.expect() instanceof Expectation.Violates violates
                ? code(violates.property())
                : Judgement.verdict(model.expect());
    }

    private static String steps(ModelEntry model) {
        if (model.expect() instanceof Expectation.Violates violates) {
            return number(violates.length());
        }
        return model.expect() instanceof Expectation.Deadlocks deadlocks ? number(deadlocks.length()) : "";
    }

    private static String code(String name) {
        return "`" + name + "`";
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("|");
        for (String cell : cells) {
            row.append(' ')
                    .append(cell.strip().replaceAll("\\s+", " ").replace("|", "\\|"))
                    .append(" |");
        }
        return row.append('\n').toString();
    }
}
