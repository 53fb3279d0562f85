package dev.antecedent.gate.report;

import dev.antecedent.gate.result.HistoryResult;
import java.util.List;

/** The histories and what the checker says of them. */
final class HistorySection {

    private final Html html;

    HistorySection(Html html) {
        this.html = html;
    }

    void show(List<HistoryResult> histories) {
        if (histories.isEmpty()) {
            return;
        }
        html.open("section", "id", "histories").element("h2", "Histories");
        html.element(
                "p",
                "Client-visible operations, each judged against a sequential model. The expected verdict is the one"
                        + " that the history's index gives.");
        html.open("div", "class", "scroll")
                .open("table", "class", "data")
                .open("thead")
                .open("tr");
        html.element("th", "History", "scope", "col").element("th", "Model", "scope", "col");
        html.element("th", "Verdict", "scope", "col");
        html.element("th", "Result", "scope", "col").close("tr").close("thead").open("tbody");
        for (HistoryResult history : histories) {
            html.open("tr", "id", HtmlReport.anchor(history.id()));
            html.element("th", history.file(), "scope", "row").element("td", history.model());
            html.open("td").text(history.verdict());
            if (!history.explanation().isEmpty() && !history.verdict().equals("holds")) {
                html.open("details").element("summary", "why");
                html.element("pre", String.join("\n", history.explanation())).close("details");
            }
            html.close("td").open("td");
            Badge.show(html, history.standing());
            html.close("td").close("tr");
        }
        html.close("tbody").close("table").close("div").close("section");
    }
}
