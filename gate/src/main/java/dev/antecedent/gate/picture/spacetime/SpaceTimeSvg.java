package dev.antecedent.gate.picture.spacetime;

import dev.antecedent.linearizability.picture.Markup;
import dev.antecedent.linearizability.picture.Resource;
import java.util.ArrayList;
import java.util.List;

/** A run as one drawing that needs no script: what its cut is, the lanes, and how to read them. */
public final class SpaceTimeSvg {

    private static final int MARGIN = 16;
    private static final int LINE = 19;
    private static final int WIDTH_MIN = 720;
    private static final int CHARACTER = 8;

    private final SpaceTime run;
    private final Drawing drawing;
    private final Markup svg = new Markup();

    private SpaceTimeSvg(SpaceTime run) {
        this.run = run;
        this.drawing = new Drawing(run);
    }

    /** The content of a file: the drawing with its title, what there is to say of its cut, and a legend. */
    public static String page(SpaceTime run) {
        return new SpaceTimeSvg(run).whole();
    }

    /** The drawing alone, as an element of a page that has {@link #styles}. */
    public static String fragment(SpaceTime run) {
        SpaceTimeSvg made = new SpaceTimeSvg(run);
        String w = Drawing.number(made.width());
        String h = Drawing.number(Layout.HEADING + made.drawing.layout().height());
        made.svg.open(
                "svg", "class", "st-drawing", "viewBox", "0 0 " + w + " " + h, "width", w, "height", h, "role", "img");
        made.svg.element("title", run.name());
        made.svg.element("desc", String.join(" ", new Reading(run).ofCut()));
        made.parts(0, 0);
        return made.svg.close("svg").finished();
    }

    /** What a page says beside the drawing alone: of its messages, its cut, and the marks that occur. */
    public static String words(SpaceTime run) {
        Reading reading = new Reading(run);
        List<String> sentences = new ArrayList<>(reading.ofCut());
        sentences.addAll(reading.ofMessages());
        if (run.cut().isPresent()) {
            sentences.add(
                    "Events before the cut are full, the last of each process has a ring; C: in the channel, !: received"
                            + " before the cut and sent after it.");
        }
        return String.join(" ", sentences);
    }

    /** Colours and shapes; the colours themselves are {@code palette.css}. */
    public static String styles() {
        return Resource.beside(SpaceTimeSvg.class, "drawing.css");
    }

    private String whole() {
        int w = Math.max(WIDTH_MIN, width() + 2 * MARGIN);
        List<String> said = new ArrayList<>();
        Reading reading = new Reading(run);
        int first = 0;
        for (String sentence : reading.ofCut()) {
            said.addAll(wrapped(sentence, (w - 2 * MARGIN) / CHARACTER));
            first = first == 0 ? said.size() : first;
        }
        List<LegendEntry> legend = LegendEntry.of(run);
        int top = 34 + LINE * said.size() + 10;
        int below = top + Layout.HEADING + drawing.layout().height() + 8;
        String width = Drawing.number(w);
        String height = Drawing.number(below + 26 * legend.size() + MARGIN);
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + width + " " + height,
                "width",
                width,
                "height",
                height,
                "role",
                "img",
                "class",
                "st-drawing");
        svg.element("title", run.name()).element("desc", String.join(" ", reading.ofCut()));
        svg.element("style", Resource.of("palette.css") + styles());
        svg.empty("rect", "class", "paper", "width", width, "height", height);
        svg.element("text", Words.cut(run.name(), 90), "class", "title", "x", "16", "y", "26");
        for (int line = 0; line < said.size(); line++) {
            String y = Drawing.number(34 + LINE * (line + 1) - 6);
            svg.element("text", said.get(line), "class", line < first ? "verdict-line" : "note", "x", "16", "y", y);
        }
        parts(MARGIN, top);
        legend(legend, below + 20);
        return svg.close("svg").finished();
    }

    private int width() {
        return drawing.layout().gutter() + drawing.layout().width() + drawing.aside();
    }

    private void parts(int left, int top) {
        int lanes = left + drawing.layout().gutter();
        part(lanes, top, drawing.headings());
        part(left, top + Layout.HEADING, drawing.gutter());
        part(lanes, top + Layout.HEADING, drawing.body());
        if (drawing.aside() > 0) {
            part(lanes + drawing.layout().width(), top + Layout.HEADING, drawing.observations());
        }
    }

    private void part(int x, int y, String elements) {
        svg.open("g", "transform", "translate(" + x + " " + y + ")")
                .markup(elements)
                .close("g");
    }

    private void legend(List<LegendEntry> legend, int top) {
        int y = top;
        for (LegendEntry entry : legend) {
            svg.open("g", "transform", "translate(" + (MARGIN + 40) + " " + y + ")")
                    .markup(entry.sample())
                    .element("text", entry.words(), "class", "note", "x", "52", "y", "4")
                    .close("g");
            y += 26;
        }
    }

    /** Lines of at most so many characters, broken at spaces. */
    private static List<String> wrapped(String sentence, int characters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : List.of(sentence.split(" ", -1))) {
            if (line.length() > 0 && line.length() + 1 + word.length() > characters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
