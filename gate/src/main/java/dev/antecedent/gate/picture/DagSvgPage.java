package dev.antecedent.gate.picture;

import dev.antecedent.linearizability.picture.Markup;
import dev.antecedent.linearizability.picture.Resource;
import java.util.ArrayList;
import java.util.List;

/** A graph as one drawing that needs no script: what became of it, the graph, and how to read it. */
public final class DagSvgPage {

    private static final int MARGIN = 16;
    private static final int ABOVE = 62;
    private static final int LINE = 46;
    private static final int WIDTH_MIN = 760;
    private static final int NAME_MAX = 60;
    private static final int SENTENCE_MAX = 120;

    private final DagPicture picture;
    private final DagSvg drawing;
    private final Summary summary;
    private final Markup svg = new Markup();

    private DagSvgPage(DagPicture picture) {
        this.picture = picture;
        this.drawing = new DagSvg(picture);
        this.summary = new Summary(picture);
    }

    /** The file's content. */
    public static String of(DagPicture picture) {
        return new DagSvgPage(picture).whole();
    }

    private String whole() {
        List<Legend> legend = Legend.of(drawing.events());
        int below = ABOVE + DagLayout.HEADING + drawing.layout().height();
        String w = DagSvg.number(Math.max(WIDTH_MIN, drawing.layout().width()) + 2 * MARGIN);
        String h = DagSvg.number(below + LINE * legend.size() + 2 * MARGIN);
        List<String> attributes = new ArrayList<>(List.of("xmlns", "http://www.w3.org/2000/svg"));
        attributes.addAll(List.of("viewBox", "0 0 " + w + " " + h, "width", w, "height", h));
        attributes.addAll(List.of("role", "img", "class", "dag-drawing"));
        svg.open("svg", attributes.toArray(String[]::new));
        svg.element("title", picture.name() + ": " + summary.outcome());
        svg.element("desc", summary.sentence());
        svg.element("style", styles());
        svg.empty("rect", "class", "paper", "width", w, "height", h);
        String title = DagSvg.cut(picture.name(), NAME_MAX) + ": " + summary.mark() + " " + summary.outcome();
        svg.element("text", title, "class", "title", "x", "16", "y", "26");
        svg.element("text", DagSvg.cut(summary.sentence(), SENTENCE_MAX), "class", "note", "x", "16", "y", "47");
        part(ABOVE, drawing.headings());
        part(ABOVE + DagLayout.HEADING, drawing.body());
        legend(legend, below + LINE);
        return svg.close("svg").finished();
    }

    private void legend(List<Legend> legend, int top) {
        int y = top;
        for (Legend entry : legend) {
            svg.open("g", "transform", "translate(" + (MARGIN + 40) + " " + y + ")")
                    .markup(entry.sample())
                    .element("text", entry.words(), "class", "note", "x", "60", "y", "4")
                    .close("g");
            y += LINE;
        }
    }

    private void part(int y, String elements) {
        svg.open("g", "transform", "translate(" + MARGIN + " " + y + ")")
                .markup(elements)
                .close("g");
    }

    /** Colours and shapes, those of the histories' pictures among them. */
    static String styles() {
        return Resource.of("palette.css") + Resource.beside(DagSvgPage.class, "colours.css", "dag.css");
    }
}
