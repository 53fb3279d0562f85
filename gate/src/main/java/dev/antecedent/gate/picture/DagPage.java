package dev.antecedent.gate.picture;

import dev.antecedent.linearizability.picture.GraphFrame;
import dev.antecedent.linearizability.picture.Markup;
import dev.antecedent.linearizability.picture.PageFrame;
import dev.antecedent.linearizability.picture.Resource;

/**
 * A graph as one page that a browser shows from disk, without a network: the page itself forbids its browser to load
 * anything. The drawing and the tables are plain markup; scripts only add what is told of the event in focus.
 */
public final class DagPage {

    private static final String[] SCRIPTS = {"graph.js", "reasons.js", "panel.js", "walk.js", "page.js"};

    private static final String[] KEYS = {
        "\u2191 \u2193",
        "along the branch",
        "\u2190 \u2192",
        "to the next branch",
        "[ ]",
        "along the order of arrival",
        "Enter",
        "pin the event, and compare others with it",
        "Esc",
        "let it go",
        "Home End",
        "the branch's first, last",
        "A",
        "the next Atropos",
        "/",
        "find an event"
    };

    private final DagPicture picture;
    private final DagSvg drawing;
    private final Summary summary;
    private final Markup html = new Markup();
    private final GraphFrame frame = new GraphFrame(html);

    private DagPage(DagPicture picture) {
        this.picture = picture;
        this.drawing = new DagSvg(picture);
        this.summary = new Summary(picture);
    }

    /** The file's content. */
    public static String of(DagPicture picture) {
        return new DagPage(picture).whole();
    }

    private String whole() {
        header();
        html.open("main");
        graph();
        new DagTables(picture, html).show();
        html.close("main");
        return new PageFrame(
                        picture.name() + ": " + summary.outcome(),
                        Resource.of("page.css") + DagSvgPage.styles() + Resource.beside(DagPage.class, "page.css"),
                        html.finished(),
                        DagData.of(picture, drawing.events()),
                        Resource.beside(DagPage.class, SCRIPTS))
                .page();
    }

    private void header() {
        html.open("header").element("h1", picture.name() + " \u00b7 events");
        html.open("div", "class", "verdict " + summary.style()).element("span", summary.mark(), "class", "mark");
        html.open("p").element("strong", summary.outcome()).text(" " + summary.sentence());
        html.close("p").close("div");
        html.open("dl", "class", "facts");
        summary.facts()
                .forEach((name, value) -> html.open("div")
                        .element("dt", name)
                        .element("dd", value)
                        .close("div"));
        html.close("dl");
        if (!picture.note().isEmpty()) {
            html.element("p", picture.note(), "class", "note");
        }
        html.close("header");
    }

    private void graph() {
        html.open("section", "id", "graph").element("h2", "The graph");
        if (drawing.events().isEmpty()) {
            html.element("p", "There is no event in it.").close("section");
            return;
        }
        frame.tools("event", "its name");
        legend();
        html.open("div", "class", "graph");
        html.open(
                "div",
                "class",
                "dag",
                "id",
                "dag",
                "tabindex",
                "0",
                "role",
                "application",
                "aria-roledescription",
                "graph of events",
                "aria-label",
                drawing.events().size() + " events; walk with the arrow keys",
                "aria-describedby",
                "keys");
        svg("dag-headings", DagLayout.HEADING, drawing.headings());
        svg("dag-body", drawing.layout().height(), drawing.body());
        html.close("div");
        frame.about("dag show FILE prints it as text.");
        html.close("div").close("section");
    }

    private void svg(String style, int height, String elements) {
        String w = DagSvg.number(drawing.layout().width());
        String h = DagSvg.number(height);
        html.open("svg", "class", style + " dag-drawing", "width", w, "height", h, "viewBox", "0 0 " + w + " " + h);
        html.markup(elements).close("svg");
    }

    private void legend() {
        html.open("details", "class", "legend", "open", "").element("summary", "How to read it");
        html.open("ul", "class", "legend");
        Legend.of(drawing.events()).forEach(this::sample);
        Legend.ofFocus().forEach(this::sample);
        html.close("ul");
        frame.keys("the graph", KEYS);
        html.close("details");
    }

    private void sample(Legend entry) {
        html.open("li")
                .open(
                        "svg",
                        "class",
                        "dag-drawing",
                        "width",
                        "92",
                        "height",
                        "46",
                        "viewBox",
                        "-46 -23 92 46",
                        "aria-hidden",
                        "true");
        html.markup(entry.sample()).close("svg").element("span", entry.words()).close("li");
    }
}
