package dev.antecedent.gate.picture.spacetime;

import dev.antecedent.linearizability.picture.GraphFrame;
import dev.antecedent.linearizability.picture.Markup;
import dev.antecedent.linearizability.picture.PageFrame;
import dev.antecedent.linearizability.picture.Resource;
import java.util.List;

/**
 * A run as one page that a browser shows from disk, without a network: the page itself forbids its browser to load
 * anything. The drawing and the tables are plain markup; scripts only add what is told of the event in focus.
 */
public final class SpaceTimePage {

    private static final String[] SCRIPTS = {"run.js", "about.js", "walk.js", "page.js"};
    private static final String[] KEYS = {
        "\u2191 \u2193",
        "along the lane",
        "\u2190 \u2192",
        "across a message to that side, else to the next lane",
        "[ ]",
        "along the order of steps",
        "Home End",
        "the lane's first, last",
        "C",
        "the next message that crosses the cut",
        "Enter",
        "pin the event, and compare others with it",
        "Esc",
        "let it go",
        "/",
        "find a step"
    };

    private final SpaceTime run;
    private final Drawing drawing;
    private final Reading reading;
    private final Markup html = new Markup();
    private final GraphFrame frame = new GraphFrame(html);

    private SpaceTimePage(SpaceTime run) {
        this.run = run;
        this.drawing = new Drawing(run);
        this.reading = new Reading(run);
    }

    /** The file's content. */
    public static String of(SpaceTime run) {
        return new SpaceTimePage(run).whole();
    }

    private String whole() {
        header();
        html.open("main");
        graph();
        new Tables(run, drawing.clocks(), html).show();
        html.close("main");
        return new PageFrame(
                        run.name(),
                        Resource.of("palette.css", "page.css")
                                + SpaceTimeSvg.styles()
                                + Resource.beside(SpaceTimePage.class, "page.css"),
                        html.finished(),
                        RunData.of(run, drawing.clocks()),
                        Resource.beside(SpaceTimePage.class, SCRIPTS))
                .page();
    }

    private void header() {
        html.open("header").element("h1", run.name() + " \u00b7 space and time");
        List<String> said = reading.ofCut();
        if (!said.isEmpty()) {
            boolean cut = run.cut().isPresent();
            String style = !cut ? "undecided" : reading.isConsistent() ? "holds" : "violated";
            html.open("div", "class", "verdict " + style)
                    .element("span", !cut ? "\u2013" : reading.isConsistent() ? "\u2713" : "\u2717", "class", "mark");
            html.open("div");
            said.forEach(sentence -> html.element("p", sentence));
            html.close("div").close("div");
        }
        html.open("dl", "class", "facts");
        fact(
                "steps",
                run.shown().size() < run.steps().size()
                        ? run.shown().size() + " of " + run.steps().size()
                        : "" + run.steps().size());
        fact("processes", "" + run.lanes().size());
        fact("messages received", "" + count(Message::isReceived));
        fact("lost", "" + count(Message::lost));
        fact("never received", "" + count(message -> !message.isReceived() && !message.lost()));
        html.close("dl");
        if (!run.initial().isEmpty()) {
            html.element("p", "Initially " + run.initial(), "class", "note");
        }
        html.element("p", String.join(" ", reading.ofMessages()), "class", "note")
                .close("header");
    }

    private long count(java.util.function.Predicate<Message> kind) {
        return run.messages().stream().filter(kind).count();
    }

    private void fact(String name, String value) {
        html.open("div").element("dt", name).element("dd", value).close("div");
    }

    private void graph() {
        html.open("section", "id", "graph").element("h2", "The run");
        if (run.shown().isEmpty() || run.lanes().isEmpty()) {
            html.element("p", run.shown().isEmpty() ? "There is no step to show." : "There is no lane to draw.");
            html.close("section");
            return;
        }
        frame.tools("step", "its number, or a part of its call");
        legend();
        html.open("div", "class", "graph");
        html.open(
                "div",
                "class",
                "st",
                "id",
                "st",
                "tabindex",
                "0",
                "role",
                "application",
                "aria-roledescription",
                "space-time diagram",
                "aria-label",
                Words.count(run.shown().size(), "step") + " of "
                        + Words.count(run.lanes().size(), "process")
                        + "; walk with the arrow keys, or read the table of all steps below",
                "aria-describedby",
                "keys");
        Layout layout = drawing.layout();
        html.open("div", "class", "st-top");
        svg("corner", layout.gutter(), Layout.HEADING, "");
        svg("names", layout.width(), Layout.HEADING, drawing.headings());
        html.close("div").open("div", "class", "st-rows");
        svg("calls", layout.gutter(), layout.height(), drawing.gutter());
        svg("lanes", layout.width(), layout.height(), drawing.body());
        if (drawing.aside() > 0) {
            svg("seen", drawing.aside(), layout.height(), drawing.observations());
        }
        html.close("div").close("div");
        frame.about("the tables below need none.");
        html.close("div").close("section");
    }

    private void svg(String style, int width, int height, String elements) {
        String w = Drawing.number(width);
        String h = Drawing.number(height);
        html.open("svg", "class", style + " st-drawing", "width", w, "height", h, "viewBox", "0 0 " + w + " " + h);
        html.markup(elements).close("svg");
    }

    private void legend() {
        html.open("details", "class", "legend", "open", "").element("summary", "How to read it");
        html.element(
                "p",
                "A column is a process, a row a step, time runs downwards; an arrow is a message from its sending to its"
                        + " receipt. Around the event in focus, what did not happen before or after it is faint.",
                "class",
                "note");
        html.open("ul", "class", "legend");
        LegendEntry.of(run).forEach(entry -> {
            html.open("li")
                    .open(
                            "svg",
                            "class",
                            "st-drawing",
                            "width",
                            "72",
                            "height",
                            "28",
                            "viewBox",
                            "-36 -14 72 28",
                            "aria-hidden",
                            "true");
            html.markup(entry.sample())
                    .close("svg")
                    .element("span", entry.words())
                    .close("li");
        });
        html.close("ul");
        frame.keys("the picture", KEYS);
        html.close("details");
    }
}
