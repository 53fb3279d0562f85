package dev.antecedent.gate.picture;

import dev.antecedent.linearizability.picture.Markup;
import dev.antecedent.linearizability.picture.Resource;
import java.util.List;

/** A graph as one drawing that needs no script: what became of it, the graph, and how to read it. */
public final class DagSvgPage {

    private static final int MARGIN = 16;
    private static final int ABOVE = 62;
    private static final int LINE = 34;
    private static final int WIDTH_MIN = 760;

    private DagSvgPage() {}

    /** The file's content. */
    public static String of(DagPicture picture) {
        DagSvg drawing = new DagSvg(picture);
        Summary summary = new Summary(picture);
        List<Legend> legend = Legend.of(drawing.events());
        int graph = ABOVE + DagLayout.HEADING + drawing.layout().height();
        int width = Math.max(WIDTH_MIN, drawing.layout().width()) + 2 * MARGIN;
        int height = graph + LINE * legend.size() + 2 * MARGIN;
        Markup svg = new Markup();
        String w = DagSvg.number(width);
        String h = DagSvg.number(height);
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + w + " " + h,
                "width",
                w,
                "height",
                h,
                "role",
                "img",
                "class",
                "dag-drawing");
        svg.element("title", picture.name() + ": " + summary.outcome());
        svg.element("desc", summary.sentence());
        svg.element("style", styles());
        svg.empty("rect", "class", "paper", "width", w, "height", h);
        svg.element(
                "text",
                DagSvg.cut(picture.name(), 60) + ": " + summary.mark() + " " + summary.outcome(),
                "class",
                "title",
                "x",
                "16",
                "y",
                "26");
        svg.element("text", DagSvg.cut(summary.sentence(), 120), "class", "note", "x", "16", "y", "47");
        part(svg, ABOVE, drawing.headings());
        part(svg, ABOVE + DagLayout.HEADING, drawing.body());
        int y = graph + LINE;
        for (Legend entry : legend) {
            svg.open("g", "transform", "translate(" + (MARGIN + 40) + " " + y + ")")
                    .markup(entry.sample())
                    .element("text", entry.words(), "class", "note", "x", "60", "y", "4")
                    .close("g");
            y += LINE;
        }
        return svg.close("svg").finished();
    }

    private static void part(Markup svg, int y, String elements) {
        svg.open("g", "transform", "translate(" + MARGIN + " " + y + ")")
                .markup(elements)
                .close("g");
    }

    /** Colours and shapes, those of the histories' pictures among them. */
    static String styles() {
        return Resource.of("palette.css") + Resource.beside(DagSvgPage.class, "colours.css", "dag.css");
    }
}
