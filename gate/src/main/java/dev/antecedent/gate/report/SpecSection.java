package dev.antecedent.gate.report;

import dev.antecedent.gate.result.Check;
import dev.antecedent.gate.result.LockstepResult;
import dev.antecedent.gate.result.ModelResult;
import dev.antecedent.gate.result.SpecResult;
import dev.antecedent.gate.result.Standing;
import dev.antecedent.gate.result.TraceResult;
import java.util.List;

/** Everything about one specification. */
final class SpecSection {

    private final Html html;

    SpecSection(Html html) {
        this.html = html;
    }

    void show(SpecResult specification) {
        html.open("section", "id", HtmlReport.anchor(specification.name()));
        html.element("h2", specification.name()).element("p", specification.summary());
        html.open("p", "class", "note").element("code", specification.folder()).close("p");
        models(specification.models().stream()
                .filter(m -> m.kind().equals("model"))
                .toList());
        mutants(specification.models().stream()
                .filter(m -> m.kind().equals("mutant"))
                .toList());
        counterexamples(specification.models());
        lockstep(specification.lockstep());
        traces(specification.traces());
        html.close("section");
    }

    private void models(List<ModelResult> models) {
        if (models.isEmpty()) {
            return;
        }
        html.element("h3", "Models");
        table("Model", "Scope", "Verdict", "#Distinct states", "#Depth", "Strength", "Result");
        for (ModelResult model : models) {
            head(model, model.entry().name(), model.entry().shows());
            html.open("td").text(model.entry().scope());
            model.entry()
                    .fairness()
                    .ifPresent(fairness -> html.open("span", "class", "shows note")
                            .text("Fairness: " + fairness)
                            .close("span"));
            html.close("td").open("td", "class", "verdict-cell").text(model.verdict());
            model.violatedProperty().ifPresent(property -> html.text(": ").element("code", property));
            html.close("td");
            html.element("td", Figures.grouped(model.run().statesDistinct()), "class", "number");
            html.element("td", depth(model), "class", "number");
            html.element(
                    "td",
                    model.violatedProperty().isPresent()
                            ? "counterexample"
                            : model.strength().words());
            standing(model);
        }
        end();
    }

    private static String depth(ModelResult model) {
        return model.run().depth().isPresent()
                ? Integer.toString(model.run().depth().getAsInt())
                : "\u2013";
    }

    private void mutants(List<ModelResult> mutants) {
        if (mutants.isEmpty()) {
            return;
        }
        html.element("h3", "Mutants: broken on purpose, and what catches them");
        table("Mutant", "Killed by", "#Counterexample", "Result");
        for (ModelResult mutant : mutants) {
            head(
                    mutant,
                    mutant.entry().mutant().orElse("") + " " + mutant.entry().name(),
                    mutant.entry().shows());
            html.open("td");
            if (mutant.violatedProperty().isPresent()) {
                html.element("code", mutant.violatedProperty().get());
            } else {
                html.text("nothing: it " + (mutant.verdict().equals("holds") ? "survives" : "is " + mutant.verdict()));
            }
            html.close("td").open("td", "class", "number");
            mutant.counterexample()
                    .ifPresent(behaviour -> html.element(
                            "a",
                            Figures.count(behaviour.steps().size(), "state"),
                            "href",
                            "#" + HtmlReport.anchor("behaviour " + mutant.id())));
            html.close("td");
            standing(mutant);
        }
        end();
    }

    private void counterexamples(List<ModelResult> models) {
        List<ModelResult> violated =
                models.stream().filter(m -> m.counterexample().isPresent()).toList();
        if (violated.isEmpty()) {
            return;
        }
        html.element("h3", "Counterexamples");
        for (ModelResult model : violated) {
            String caption = model.violatedProperty()
                    .filter(property -> !property.equals("deadlock"))
                    .map(property -> "The shortest behaviour found that violates " + property)
                    .orElse("The shortest behaviour found that ends in a state without a successor");
            String[] attributes = model.standing() == Standing.UNEXPECTED
                    ? new String[] {"id", HtmlReport.anchor("behaviour " + model.id()), "open", ""}
                    : new String[] {"id", HtmlReport.anchor("behaviour " + model.id())};
            html.open("details", attributes)
                    .open("summary")
                    .element("strong", model.entry().name());
            html.text(": " + model.entry().shows()).close("summary");
            new CounterexampleView(html).show(model.counterexample().orElseThrow(), caption);
            html.close("details");
        }
    }

    private void lockstep(List<LockstepResult> all) {
        if (all.isEmpty()) {
            return;
        }
        html.element("h3", "Lockstep: the code's state graph against TLC's");
        table("Implementation", "Scope", "#States (spec / code)", "#Steps (spec / code)", "#Refused calls", "Result");
        for (LockstepResult lockstep : all) {
            head(lockstep, lockstep.implementation(), "in the scope of " + lockstep.model());
            html.element("td", lockstep.scope());
            pair(lockstep.specStates(), lockstep.codeStates());
            pair(lockstep.specSteps(), lockstep.codeSteps());
            html.element("td", Figures.grouped(lockstep.refusals()), "class", "number");
            standing(lockstep);
        }
        end();
        for (LockstepResult lockstep : all) {
            lockstep.firstDifference().ifPresent(path -> html.element("pre", path));
        }
    }

    private void pair(long spec, long code) {
        html.element("td", Figures.grouped(spec) + " / " + Figures.grouped(code), "class", "number");
    }

    private void traces(List<TraceResult> traces) {
        if (traces.isEmpty()) {
            return;
        }
        html.element("h3", "Traces: recorded runs that TLC accepts or rejects");
        table("Trace", "#Lines", "Verdict", "#Mutations rejected", "Strength", "Result");
        for (TraceResult trace : traces) {
            head(trace, trace.name(), "");
            html.element("td", Figures.grouped(trace.lines()), "class", "number");
            html.element(
                    "td",
                    trace.rejectedLine().isPresent()
                            ? "rejected at line " + trace.rejectedLine().getAsInt()
                            : trace.standing() == Standing.UNDECIDED ? "undecided" : "accepted");
            html.element("td", Figures.share(trace.mutationsRejected(), trace.mutations()), "class", "number");
            html.element("td", trace.strength().words());
            standing(trace);
        }
        end();
        for (TraceResult trace : traces) {
            if (trace.standing() != Standing.AS_EXPECTED && !trace.explanation().isEmpty()) {
                html.element("pre", String.join("\n", trace.explanation()));
            }
        }
    }

    /** Opens a table; a heading that begins with # stands over numbers. */
    private void table(String... headings) {
        html.open("div", "class", "scroll")
                .open("table", "class", "data")
                .open("thead")
                .open("tr");
        for (String heading : headings) {
            if (heading.startsWith("#")) {
                html.element("th", heading.substring(1), "scope", "col", "class", "number");
            } else {
                html.element("th", heading, "scope", "col");
            }
        }
        html.close("tr").close("thead").open("tbody");
    }

    private void head(Check check, String name, String shows) {
        html.open("tr", "id", HtmlReport.anchor(check.id()))
                .open("th", "scope", "row")
                .text(name.strip());
        if (!shows.isEmpty()) {
            html.element("span", shows, "class", "shows");
        }
        html.close("th");
    }

    private void standing(Check check) {
        html.open("td");
        Badge.show(html, check.standing());
        html.close("td").close("tr");
    }

    private void end() {
        html.close("tbody").close("table").close("div");
    }
}
