package dev.antecedent.linearizability.picture;

import dev.antecedent.linearizability.picture.LaneChart.Bar;
import dev.antecedent.linearizability.picture.LaneChart.Point;
import dev.antecedent.linearizability.picture.LaneChart.Trait;

/** Draws a chart as it is, without a scale to change. The same shapes as in the page's script. */
final class LaneSvg {

    static final int LANE = 34;
    static final int BAR = 20;
    static final int AXIS = 22;
    private static final int MARGIN = 12;
    private static final int NAME_MAX = 24;

    private final LaneChart chart;
    private final LaneLayout layout;
    private final double left;
    private final Markup svg = new Markup();

    /** Above everything else, so that points do not cross them out. */
    private final Markup labels = new Markup();

    private LaneSvg(LaneChart chart) {
        this.chart = chart;
        this.layout = LaneLayout.of(chart);
        double names = chart.lanes().stream()
                .mapToDouble(name -> LaneLayout.width(cut(name, NAME_MAX)))
                .max()
                .orElse(0);
        this.left = names + 2 * MARGIN;
    }

    /** The drawing's elements, to stand within an {@code svg} element that is large enough. */
    record Drawing(String elements, double width, double height) {}

    static Drawing of(LaneChart chart) {
        return new LaneSvg(chart).drawn();
    }

    private Drawing drawn() {
        double width = left + layout.width() + 2 * MARGIN;
        double height = AXIS + (double) LANE * chart.lanes().size() + MARGIN;
        axis(height);
        for (int lane = 0; lane < chart.lanes().size(); lane++) {
            double middle = top(lane) + LANE / 2.0;
            svg.element(
                    "text",
                    cut(chart.lanes().get(lane), NAME_MAX),
                    "class",
                    "lane-name",
                    "x",
                    number(left - MARGIN),
                    "y",
                    number(middle + 4),
                    "text-anchor",
                    "end");
            line("lane", left, middle, left + layout.width(), middle);
        }
        chart.bars().forEach(this::bar);
        path();
        chart.points().forEach(this::point);
        return new Drawing(svg.finished() + labels.finished(), width, height);
    }

    private void axis(double height) {
        double free = Double.NEGATIVE_INFINITY;
        for (int column = 0; column < chart.columns().size(); column++) {
            double x = left + layout.at(column);
            String label = chart.columns().get(column);
            double half = LaneLayout.width(label) / 2;
            if (x - half > free) {
                line("grid", x, AXIS - 6, x, height - MARGIN);
                svg.element(
                        "text", label, "class", "axis", "x", number(x), "y", number(AXIS - 9), "text-anchor", "middle");
                free = x + half + 6;
            }
        }
        for (LaneChart.Tick tick : chart.ticks()) {
            double x = left + layout.at(tick.column());
            svg.open("g", "class", "tick").element("title", tick.title());
            line("", x, AXIS - 6, x, height - MARGIN);
            svg.close("g");
        }
    }

    private void bar(Bar bar) {
        double from = left + layout.at(bar.from());
        double to = left + (bar.is(Trait.OPEN) ? layout.width() : layout.at(bar.to()));
        double top = top(bar.lane()) + (LANE - BAR) / 2.0;
        svg.open("g", "class", classes(bar)).element("title", bar.title());
        BarShape.draw(svg, bar, from, Math.max(to, from + 2), top);
        double room = to - from - (bar.is(Trait.OPEN) || bar.is(Trait.FAILED) || bar.is(Trait.REFUSED) ? 22 : 8);
        String label = fitting(bar, room);
        svg.close("g");
        if (!label.isEmpty()) {
            String style = classes(bar).replaceFirst("bar", "label");
            labels.element("text", label, "class", style, "x", number(from + 6), "y", number(top + 14));
        }
    }

    private static String classes(Bar bar) {
        StringBuilder classes = new StringBuilder("bar");
        for (Trait trait : Trait.values()) {
            classes.append(bar.is(trait) ? " " + trait.word() : "");
        }
        return classes.toString();
    }

    private void path() {
        if (!chart.path() || chart.points().size() < 2) {
            return;
        }
        StringBuilder points = new StringBuilder();
        for (Point point : chart.points()) {
            points.append(points.isEmpty() ? "" : " ").append(number(left + layout.at(point.column())));
            points.append(',').append(number(top(point.lane()) + LANE / 2.0));
        }
        svg.empty("polyline", "class", "order", "points", points.toString());
    }

    private void point(Point point) {
        double x = left + layout.at(point.column());
        double middle = top(point.lane()) + LANE / 2.0;
        svg.open("g", "class", "point").element("title", point.title());
        line("", x, middle - LANE / 2.0 + 3, x, middle + LANE / 2.0 - 3);
        svg.empty("circle", "cx", number(x), "cy", number(middle + BAR / 2.0), "r", "3.5");
        svg.close("g");
    }

    private void line(String style, double x1, double y1, double x2, double y2) {
        svg.empty("line", "class", style, "x1", number(x1), "y1", number(y1), "x2", number(x2), "y2", number(y2));
    }

    private static double top(int lane) {
        return AXIS + (double) LANE * lane;
    }

    /** As much of a bar's label as there is room for, nothing where not even two characters fit. */
    private static String fitting(Bar bar, double room) {
        if (LaneLayout.width(bar.label()) <= room) {
            return bar.label();
        }
        int characters = (int) (room / LaneLayout.CHARACTER);
        return characters < 2 ? "" : cut(bar.brief(), characters);
    }

    static String cut(String text, int characters) {
        int[] points = text.codePoints().toArray();
        return points.length <= characters ? text : new String(points, 0, characters - 1) + "…";
    }

    /** A coordinate, to a tenth of a pixel. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        String sign = tenths < 0 ? "-" : "";
        long rest = Math.abs(tenths) % 10;
        return sign + Math.abs(tenths) / 10 + (rest == 0 ? "" : "." + rest);
    }

    /** What the drawings refer to; once in a document. */
    static String definitions() {
        Markup defs = new Markup();
        defs.open("defs")
                .open("pattern", "id", "hatch", "width", "6", "height", "6", "patternUnits", "userSpaceOnUse")
                .empty("path", "class", "hatch", "d", "M-1,7 L7,-1 M-1,1 L1,-1 M5,7 L7,5")
                .close("pattern")
                .close("defs");
        return defs.finished();
    }
}
