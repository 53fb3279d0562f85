package dev.antecedent.linearizability.picture;

import static dev.antecedent.linearizability.picture.LaneSvg.BAR;
import static dev.antecedent.linearizability.picture.LaneSvg.number;

import dev.antecedent.linearizability.picture.LaneChart.Bar;
import dev.antecedent.linearizability.picture.LaneChart.Trait;

/** The outline and the marks of a bar, by which its traits are told apart without colour. */
final class BarShape {

    private static final double ROUND = 3;
    private static final double HALF = BAR / 2.0;

    private BarShape() {}

    /** Draws the bar between two places, without its label. */
    static void draw(Markup svg, Bar bar, double from, double to, double top) {
        double middle = top + HALF;
        if (bar.is(Trait.OPEN)) {
            String outline = "M" + number(to) + "," + number(top) + "H" + number(from) + "V" + number(top + BAR) + "H"
                    + number(to);
            svg.empty("path", "class", "body", "d", outline);
            svg.empty("path", "class", "hatched", "d", outline + "Z");
            for (int chevron = 0; chevron < 2; chevron++) {
                double x = to - 12 + 6 * chevron;
                svg.empty("path", "class", "mark", "d", "M" + number(x) + "," + number(middle - 5) + "l5,5l-5,5");
            }
        } else {
            svg.empty(
                    "rect",
                    "class",
                    "body",
                    "x",
                    number(from),
                    "y",
                    number(top),
                    "width",
                    number(to - from),
                    "height",
                    number(BAR),
                    "rx",
                    number(ROUND));
        }
        if (bar.is(Trait.FAILED)) {
            svg.empty("path", "class", "mark", "d", cross(to - 9, middle, 4));
        }
        if (bar.is(Trait.NAMED)) {
            svg.empty("path", "class", "flag", "d", "M" + number(from) + "," + number(top - 1) + "l-4,-6h8z");
        }
        if (bar.is(Trait.REFUSED)) {
            double x = bar.is(Trait.OPEN) ? from : to;
            svg.empty("circle", "class", "refusal", "cx", number(x), "cy", number(middle), "r", "8");
            svg.empty("path", "class", "refusal-cross", "d", cross(x, middle, 4));
        }
    }

    private static String cross(double x, double y, double arm) {
        String length = number(2 * arm);
        return "M" + number(x - arm) + "," + number(y - arm) + "l" + length + "," + length + "m-" + length + ",0l"
                + length + ",-" + length;
    }
}
