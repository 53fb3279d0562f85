package dev.antecedent.gate.picture.spacetime;

import dev.antecedent.linearizability.picture.Markup;
import java.util.ArrayList;
import java.util.List;

/** The run as elements of a drawing: the names of the lanes, the calls beside them, lanes with events, messages and cut. */
final class Drawing {

    /** How far on both sides of a lane the cut runs level, so that one sees between which events it passes. */
    private static final int LEVEL = 13;

    private static final int OBSERVED_ROWS_MAX = 40;
    private static final int OBSERVED_MAX = 64;

    private final SpaceTime run;
    private final Layout layout;
    private final VectorClocks clocks;
    private final List<Integer> passes;

    Drawing(SpaceTime run) {
        this.run = run;
        this.layout = new Layout(run);
        this.clocks = new VectorClocks(run);
        this.passes = run.cut().map(layout::cut).orElse(List.of());
    }

    Layout layout() {
        return layout;
    }

    VectorClocks clocks() {
        return clocks;
    }

    /** The width of what was observed after each step; 0 in a long picture, which leaves it out. */
    int aside() {
        if (layout.shown().size() > OBSERVED_ROWS_MAX) {
            return 0;
        }
        int longest = layout.shown().stream()
                .mapToInt(step -> observed(step).length())
                .max()
                .orElse(0);
        return longest == 0 ? 0 : 16 + 7 * longest;
    }

    /** The names of the lanes, from the top to {@link Layout#HEADING}. */
    String headings() {
        Markup svg = new Markup();
        for (int lane = 0; lane < run.lanes().size(); lane++) {
            String name = run.lanes().get(lane);
            svg.open("g", "class", "lane-name");
            svg.element(
                    "title",
                    "process " + name + ", " + Words.count(run.lengths().get(lane), "step"));
            svg.element("text", Words.cut(name, 12), "x", number(layout.x(lane)), "y", "22");
            svg.close("g");
        }
        return svg.finished();
    }

    /** The steps' numbers and calls. */
    String gutter() {
        Markup svg = new Markup();
        for (Step step : layout.shown()) {
            String baseline = number(layout.y(step.place()) + 4);
            svg.open("g", "class", step.isEvent() ? "call" : "call network", "data-step", number(step.place()));
            svg.element(
                    "text",
                    Long.toString(step.index()),
                    "class",
                    "index",
                    "x",
                    number(layout.callLeft() - 8),
                    "y",
                    baseline);
            svg.element("text", Layout.call(step), "x", number(layout.callLeft()), "y", baseline);
            svg.close("g");
        }
        return svg.finished();
    }

    /** What was observed after each step. */
    String observations() {
        Markup svg = new Markup();
        for (Step step : layout.shown()) {
            svg.element("text", observed(step), "class", "observed", "x", "8", "y", number(layout.y(step.place()) + 4));
        }
        return svg.finished();
    }

    private static String observed(Step step) {
        return Words.cut(Words.plain(step.observed()), OBSERVED_MAX);
    }

    /** Lanes, messages, events, and the cut. */
    String body() {
        Markup svg = new Markup();
        lanes(svg);
        if (run.cut().isPresent()) {
            cutLine(svg);
        }
        svg.markup(new MessageDrawing(run, layout, passes).all());
        for (Step step : layout.shown()) {
            step(svg, step);
        }
        return svg.finished();
    }

    private void lanes(Markup svg) {
        for (Step step : layout.shown()) {
            if (step.index() % 5 == 0) {
                String y = number(layout.y(step.place()));
                svg.empty("line", "class", "row", "x1", "0", "x2", number(layout.width()), "y1", y, "y2", y);
            }
        }
        for (int lane = 0; lane < run.lanes().size(); lane++) {
            int middle = passes.isEmpty() ? layout.height() : Math.max(0, Math.min(layout.height(), passes.get(lane)));
            line(svg, "lane", lane, 0, middle);
            if (middle < layout.height()) {
                line(svg, "lane after", lane, middle, layout.height());
            }
        }
    }

    private void line(Markup svg, String style, int lane, int from, int to) {
        String x = number(layout.x(lane));
        svg.empty("line", "class", style, "x1", x, "x2", x, "y1", number(from), "y2", number(to));
    }

    private void cutLine(Markup svg) {
        StringBuilder path = new StringBuilder("M0," + passes.get(0));
        for (int lane = 0; lane < passes.size(); lane++) {
            path.append('L').append(layout.x(lane) - LEVEL).append(',').append(passes.get(lane));
            path.append('h').append(2 * LEVEL);
        }
        int last = passes.get(passes.size() - 1);
        path.append('H').append(layout.width());
        svg.empty("path", "class", "cut-ground", "d", path.toString());
        svg.empty("path", "class", "cut", "d", path.toString());
        svg.element("text", "cut", "class", "cut-name", "x", number(layout.width() - 2), "y", number(last - 5));
    }

    private void step(Markup svg, Step step) {
        int y = layout.y(step.place());
        if (!step.isEvent()) {
            if (step.about() >= 0) {
                Shapes.cross(svg, "network-mark", layout.x(step.about()), y);
            }
            return;
        }
        svg.open(
                "g",
                "class",
                String.join(" ", classes(step)),
                "data-step",
                number(step.place()),
                "transform",
                "translate(" + layout.x(step.lane()) + " " + y + ")");
        svg.element("title", title(step));
        Shapes.event(svg, isFrontier(step), step.recorded() > 0);
        svg.close("g");
    }

    private boolean isFrontier(Step step) {
        return run.cut().filter(cut -> cut.isFrontier(step)).isPresent();
    }

    private List<String> classes(Step step) {
        List<String> classes = new ArrayList<>(List.of("event"));
        run.cut().ifPresent(cut -> classes.add(cut.isBefore(step) ? "before" : "after"));
        if (isFrontier(step)) {
            classes.add("frontier");
        }
        return classes;
    }

    /** Everything that its marks say, in words. */
    private String title(Step step) {
        StringBuilder words = new StringBuilder();
        words.append(step.index()).append(": ").append(Words.plain(step.call())).append(", step ");
        words.append(step.number()).append(" of ").append(run.lanes().get(step.lane()));
        words.append(", vector ").append(clocks.text(step));
        if (step.recorded() > 0) {
            words.append(", records snapshot ").append(step.recorded());
        }
        if (run.cut().isPresent()) {
            boolean before = run.cut().get().isBefore(step);
            words.append(
                    isFrontier(step) ? ", the last before the cut" : before ? ", before the cut" : ", after the cut");
        }
        if (layout.shown().size() <= OBSERVED_ROWS_MAX && !step.observed().isEmpty()) {
            words.append(", then ").append(Words.plain(step.observed()));
        }
        return words.toString();
    }

    static String number(int value) {
        return Integer.toString(value);
    }
}
