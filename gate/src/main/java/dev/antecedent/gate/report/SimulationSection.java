package dev.antecedent.gate.report;

import dev.antecedent.gate.result.SimulationResult;
import java.util.List;
import java.util.stream.Collectors;

/** The simulated scenarios: what they show, what happened in them, what was violated. */
final class SimulationSection {

    private final Html html;

    SimulationSection(Html html) {
        this.html = html;
    }

    void show(List<SimulationResult> simulations) {
        if (simulations.isEmpty()) {
            return;
        }
        html.open("section", "id", "simulations").element("h2", "Simulations");
        html.element(
                "p",
                "Each scenario runs with many seeds, each of which draws its faults and everything else that is left to"
                        + " chance. Its processes are watched after every step, and the clients' history is judged. Runs in"
                        + " which something never happened prove nothing about it: all goals must be reached.");
        html.open("div", "class", "scroll")
                .open("table", "class", "data")
                .open("thead")
                .open("tr");
        for (String heading : List.of("Scenario", "What it shows", "Runs", "Events", "Reached", "Verdict", "Result")) {
            html.element("th", heading, "scope", "col");
        }
        html.close("tr").close("thead").open("tbody");
        simulations.forEach(this::row);
        html.close("tbody").close("table").close("div").close("section");
    }

    private void row(SimulationResult simulation) {
        html.open("tr", "id", HtmlReport.anchor(simulation.id()));
        html.element("th", simulation.name(), "scope", "row").element("td", simulation.shows());
        html.element("td", Figures.grouped(simulation.runs())).element("td", Figures.grouped(simulation.events()));
        html.element(
                "td",
                simulation.goals().entrySet().stream()
                        .map(goal -> goal.getKey() + " " + Figures.grouped(goal.getValue()))
                        .collect(Collectors.joining(", ")));
        html.open("td").text(simulation.verdict());
        if (!simulation.explanation().isEmpty()) {
            html.open("details").element("summary", "the run");
            html.element("pre", String.join("\n", simulation.explanation())).close("details");
        }
        html.close("td").open("td");
        Badge.show(html, simulation.standing());
        html.close("td").close("tr");
    }
}
