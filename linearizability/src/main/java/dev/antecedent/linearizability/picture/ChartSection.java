package dev.antecedent.linearizability.picture;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.picture.LaneChart.Bar;
import dev.antecedent.linearizability.picture.LaneChart.Trait;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The half of the page that shows the whole history: the tools, a frame for each part's chart, and how to read it. */
final class ChartSection {

    private final Picture picture;
    private final Markup html;

    ChartSection(Picture picture, Markup html) {
        this.picture = picture;
        this.html = html;
    }

    void show() {
        html.open("section", "id", "history").element("h2", "The whole history");
        if (picture.history().operations().isEmpty()) {
            html.element("p", "There is no operation in it.").close("section");
            return;
        }
        tools();
        legend();
        html.element(
                "noscript", "The charts need this page's scripts; history show FILE -o FILE.svg draws without any.");
        List<Section> sections = picture.sections();
        if (sections.size() == 1) {
            html.open("div", "class", "chart-frame", "data-chart", "0").close("div");
        } else {
            parts(sections);
        }
        html.open("aside", "id", "details", "aria-live", "polite", "aria-label", "the operation in focus");
        html.element("p", "Point at an operation, or walk to it with the arrow keys.", "class", "note");
        html.close("aside").close("section");
    }

    /** The violated ones unfolded and first; where none is, the first. */
    private void parts(List<Section> sections) {
        html.open("div", "id", "parts");
        boolean any = sections.stream().anyMatch(Section::violated);
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).violated()) {
                part(sections.get(i), i, true);
            }
        }
        for (int i = 0; i < sections.size(); i++) {
            if (!sections.get(i).violated()) {
                part(sections.get(i), i, !any && i == 0);
            }
        }
        html.open("details", "class", "part", "data-section", "all");
        html.open("summary").element("b", "all parts together");
        html.element("span", Banner.counts(picture), "class", "note").close("summary");
        html.open("div", "class", "chart-frame", "data-chart", "all").close("div");
        html.close("details").close("div");
    }

    private void part(Section section, int index, boolean unfolded) {
        String[] open = {"class", "part", "data-section", Integer.toString(index), "open", ""};
        html.open("details", unfolded ? open : List.of(open).subList(0, 4).toArray(String[]::new));
        html.open("summary");
        html.element("b", section.part().map(part -> part.brief()).orElse("without a key"));
        if (section.violated()) {
            html.element("span", "✗ violated", "class", "badge violated");
        }
        long pending =
                section.operations().stream().filter(Operation::isPending).count();
        String counts = section.operations().size() + " operations, " + pending + " pending";
        html.element("span", counts, "class", "note").close("summary");
        html.open("div", "class", "chart-frame", "data-chart", Integer.toString(index))
                .close("div");
        html.close("details");
    }

    private void tools() {
        html.open("form", "class", "tools", "id", "tools", "role", "toolbar", "aria-label", "tools");
        html.open("fieldset").element("legend", "scale");
        choice("rank", "order of events");
        choice("time", "real time");
        html.close("fieldset");
        if (!picture.orderings().isEmpty()) {
            html.open("label").text("points of ").open("select", "id", "ordering");
            for (Ordering ordering : picture.orderings()) {
                html.element("option", ordering.name(), "value", ordering.name());
            }
            html.element("option", "nothing", "value", "").close("select").close("label");
        }
        html.open("label", "class", "search").text("search ");
        html.empty(
                "input",
                "type",
                "search",
                "id",
                "search",
                "placeholder",
                "write 4   process:3   value:7   line:120",
                "autocomplete",
                "off",
                "spellcheck",
                "false");
        html.close("label");
        html.element("output", "", "id", "matches", "for", "search");
        if (picture.explanation().flatMap(why -> why.operation()).isPresent()) {
            html.element("button", "✗ go to the refusal", "type", "button", "id", "refusal");
        }
        html.close("form");
    }

    private void choice(String value, String name) {
        html.open("label");
        if ("rank".equals(value)) {
            html.empty("input", "type", "radio", "name", "scale", "value", value, "checked", "");
        } else {
            html.empty("input", "type", "radio", "name", "scale", "value", value);
        }
        html.text(" " + name).close("label");
    }

    private void legend() {
        html.open("details", "class", "legend", "open", "").element("summary", "How to read it");
        html.open("ul", "class", "legend");
        sample(EnumSet.noneOf(Trait.class), "ended: it took effect between its two ends");
        sample(EnumSet.of(Trait.OPEN), "pending: no response; it may take effect at any later time, or never");
        sample(EnumSet.of(Trait.FAILED), "failed, and the failure is an observation");
        sample(EnumSet.of(Trait.SILENT), "says nothing to the judge");
        if (!picture.orderings().isEmpty()) {
            sample("point", "linearization point: the moment at which it takes effect");
        }
        if (picture.explanation().isPresent()) {
            sample(EnumSet.of(Trait.CORE), "belongs to the sub-history above, which is violated by itself");
            sample(EnumSet.of(Trait.NAMED), "the reason is about it");
            sample(EnumSet.of(Trait.REFUSED), "the first that cannot be linearized");
        }
        html.close("ul");
        html.open("p", "class", "note", "id", "keys");
        html.text("Keys, in a chart: ");
        String[] keys = {
            "← →", "along the lane", "↑ ↓", "to another lane", "[ ]", "along the points", "+ −", "zoom", "0", "all",
            "Page ↑ ↓", "pan", "Home End", "first, last", "x", "the refusal", "/", "search", "n N",
                    "next, previous match"
        };
        for (int i = 0; i < keys.length; i += 2) {
            html.element("kbd", keys[i]).text(keys[i + 1] + (i + 2 < keys.length ? " · " : "."));
        }
        html.text(" Ctrl and the wheel zoom, Shift and the wheel or dragging pan.");
        html.close("p").close("details");
    }

    private void sample(Set<Trait> traits, String words) {
        Markup bar = new Markup();
        StringBuilder style = new StringBuilder("bar");
        traits.forEach(trait -> style.append(' ').append(trait.word()));
        bar.open("g", "class", style.toString());
        BarShape.draw(bar, new Bar(0, 0, 1, traits, "", "", ""), 7, 46, 8);
        sampled(bar.close("g").finished(), words);
    }

    private void sample(String style, String words) {
        Markup point = new Markup();
        point.open("g", "class", "bar")
                .empty("rect", "class", "body", "x", "7", "y", "8", "width", "39", "height", "20", "rx", "3")
                .close("g");
        point.open("g", "class", style).empty("line", "x1", "25", "x2", "25", "y1", "4", "y2", "31");
        sampled(
                point.empty("circle", "cx", "25", "cy", "28", "r", "3.5")
                        .close("g")
                        .finished(),
                words);
    }

    private void sampled(String drawing, String words) {
        html.open("li").open("svg", "class", "drawing", "width", "58", "height", "34", "aria-hidden", "true");
        html.markup(drawing).close("svg").element("span", words).close("li");
    }
}
