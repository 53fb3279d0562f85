package dev.antecedent.gate.report;

import dev.antecedent.gate.result.VectorResult;
import java.util.List;

/** The vectors and whether the implementation agrees with them. */
final class VectorSection {

    private final Html html;

    VectorSection(Html html) {
        this.html = html;
    }

    void show(List<VectorResult> suites) {
        if (suites.isEmpty()) {
            return;
        }
        html.open("section", "id", "vectors").element("h2", "Vectors");
        html.element(
                "p",
                "Inputs in files with everything that follows from them, made here or by other implementations. Each is"
                        + " given to the implementation, and every value is compared.");
        html.open("div", "class", "scroll")
                .open("table", "class", "data")
                .open("thead")
                .open("tr");
        html.element("th", "Folder", "scope", "col").element("th", "Cases", "scope", "col");
        html.element("th", "Agree", "scope", "col").element("th", "Values compared", "scope", "col");
        html.element("th", "Result", "scope", "col").close("tr").close("thead").open("tbody");
        for (VectorResult suite : suites) {
            html.open("tr", "id", HtmlReport.anchor(suite.id()));
            html.element("th", suite.folder(), "scope", "row").element("td", Figures.grouped(suite.cases()));
            html.element("td", Figures.grouped(suite.agree())).element("td", Figures.grouped(suite.values()));
            html.open("td");
            Badge.show(html, suite.standing());
            if (!suite.explanation().isEmpty()) {
                html.open("details").element("summary", "details");
                html.element("pre", String.join("\n", suite.explanation())).close("details");
            }
            html.close("td").close("tr");
        }
        html.close("tbody").close("table").close("div").close("section");
    }
}
