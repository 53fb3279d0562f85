package dev.antecedent.linearizability.picture;

import dev.antecedent.linearizability.verdict.Explanation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A history as one drawing that needs no script: the verdict; of a violated history the core and the part that is
 * violated, of any other all parts, as many as fit.
 */
public final class SvgPage {

    private static final int PARTS_MAX = 12;
    private static final int MARGIN = 16;
    private static final int WIDTH_MIN = 720;
    private static final int SENTENCE_MAX = 180;

    private final Picture picture;
    private final Markup body = new Markup();
    private double width = WIDTH_MIN;
    private double y = MARGIN;

    private SvgPage(Picture picture) {
        this.picture = picture;
    }

    /** The file's content. */
    public static String of(Picture picture) {
        return new SvgPage(picture).whole();
    }

    private String whole() {
        Banner banner = Banner.of(picture);
        text("title", banner.mark() + " " + banner.verdict() + ": " + banner.sentence(), 24);
        text("note", picture.history().file() + ": " + Banner.counts(picture), 20);
        picture.explanation().filter(why -> !why.core().isEmpty()).ifPresent(this::core);
        List<Section> sections = picture.explanation().isEmpty()
                ? picture.sections()
                : picture.sections().stream().filter(Section::violated).toList();
        sections.stream().limit(PARTS_MAX).forEach(this::section);
        int others = picture.sections().size() - Math.min(PARTS_MAX, sections.size());
        if (others > 0) {
            text("note", "and " + others + " more parts, which the page shows", 24);
        }
        Markup svg = new Markup();
        List<String> attributes = new ArrayList<>(List.of("xmlns", "http://www.w3.org/2000/svg"));
        String w = LaneSvg.number(width + 2 * MARGIN);
        String h = LaneSvg.number(y + MARGIN);
        attributes.addAll(List.of("viewBox", "0 0 " + w + " " + h, "width", w, "height", h));
        attributes.addAll(List.of("role", "img", "class", "drawing"));
        svg.open("svg", attributes.toArray(String[]::new));
        svg.element("title", picture.history().file() + ": " + banner.verdict());
        svg.element("desc", banner.sentence());
        svg.element("style", Resource.of("palette.css", "chart.css"));
        svg.markup(LaneSvg.definitions());
        svg.empty("rect", "class", "paper", "width", w, "height", h);
        return svg.markup(body.finished()).close("svg").finished();
    }

    private void core(Explanation explanation) {
        text("heading", Banner.core(explanation), 34);
        text("note", Banner.aboutCore(explanation), 20);
        chart(HistoryChart.of(picture, explanation.core(), List.of(), Optional.empty()));
    }

    private void section(Section section) {
        String name = section.part().map(part -> part.brief()).orElse("The whole history");
        String start = section.initial().isEmpty() ? "" : ", initially " + section.initial();
        text("heading", LaneSvg.cut(name + start, SENTENCE_MAX), 34);
        chart(HistoryChart.of(
                picture,
                section.operations(),
                picture.remarks(),
                picture.orderings().stream().findFirst()));
    }

    private void chart(LaneChart chart) {
        if (chart.lanes().isEmpty()) {
            text("note", "no operation", 20);
            return;
        }
        LaneSvg.Drawing drawing = LaneSvg.of(chart);
        y += 8;
        body.open("g", "transform", "translate(" + MARGIN + " " + LaneSvg.number(y) + ")");
        body.markup(drawing.elements()).close("g");
        y += drawing.height();
        width = Math.max(width, drawing.width());
    }

    private void text(String style, String text, int height) {
        y += height;
        String shown = LaneSvg.cut(text, SENTENCE_MAX);
        body.element("text", shown, "class", style, "x", Integer.toString(MARGIN), "y", LaneSvg.number(y - 6));
        width = Math.max(width, LaneLayout.width(shown) * ("title".equals(style) ? 1.4 : 1.1));
    }
}
