package dev.antecedent.gate.report;

import dev.antecedent.gate.result.Appendix;
import java.util.List;

/** Tables that are computed and not checked. */
final class AppendixSection {

    private final Html html;

    AppendixSection(Html html) {
        this.html = html;
    }

    void show(Appendix appendix) {
        html.open("section", "id", HtmlReport.anchor(appendix.id())).element("h2", appendix.title());
        appendix.paragraphs().forEach(paragraph -> html.element("p", paragraph));
        html.open("div", "class", "scroll")
                .open("table", "class", "data")
                .open("thead")
                .open("tr");
        appendix.headings().forEach(heading -> html.element("th", Appendix.heading(heading), "scope", "col"));
        html.close("tr").close("thead").open("tbody");
        for (List<String> row : appendix.rows()) {
            html.open("tr").element("th", row.get(0), "scope", "row");
            row.subList(1, row.size()).forEach(cell -> html.element("td", cell));
            html.close("tr");
        }
        html.close("tbody").close("table").close("div").close("section");
    }
}
