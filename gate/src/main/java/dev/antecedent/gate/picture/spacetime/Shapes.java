package dev.antecedent.gate.picture.spacetime;

import dev.antecedent.linearizability.picture.Markup;

/** The marks of a picture. Each differs from the others in shape or letter, so that nothing is told by colour alone. */
final class Shapes {

    private Shapes() {}

    /** An event around the origin: a disc, or a diamond where it records a snapshot; at the frontier with a ring. */
    static void event(Markup svg, boolean frontier, boolean records) {
        svg.empty("circle", "class", "halo", "r", "9");
        if (frontier) {
            svg.empty("circle", "class", "ring", "r", "10");
        }
        if (records) {
            svg.empty("path", "class", "body", "d", "M0,-9L9,0L0,9L-9,0Z");
        } else {
            svg.empty("circle", "class", "body", "r", Drawing.number(Layout.RADIUS));
        }
    }

    /** A message that is in the channel: C in a circle. */
    static void channel(Markup svg, double x, double y) {
        svg.open("g", "class", "badge", "transform", "translate(" + at(x) + " " + at(y) + ")");
        svg.empty("circle", "r", "8").element("text", "C", "y", "4").close("g");
    }

    /** A message that contradicts the cut: an exclamation mark in a diamond. */
    static void contradiction(Markup svg, double x, double y) {
        svg.open("g", "class", "badge contradicts", "transform", "translate(" + at(x) + " " + at(y) + ")");
        svg.empty("path", "d", "M0,-11L11,0L0,11L-11,0Z")
                .element("text", "!", "y", "4")
                .close("g");
    }

    /** Something that is lost. */
    static void cross(Markup svg, String style, double x, double y) {
        svg.empty("path", "class", style, "d", "M" + at(x - 4) + "," + at(y - 4) + "l8,8m0,-8l-8,8");
    }

    /** The head of an arrow that ends here and comes from there. */
    static void head(Markup svg, double fromX, double fromY, double toX, double toY) {
        double turned = StrictMath.toDegrees(StrictMath.atan2(toY - fromY, toX - fromX));
        svg.empty(
                "path",
                "class",
                "head",
                "d",
                "M0,0L-10,-4.2L-10,4.2Z",
                "transform",
                "translate(" + at(toX) + " " + at(toY) + ") rotate(" + at(turned) + ")");
    }

    /** A coordinate with one decimal at most. */
    static String at(double value) {
        long tenths = Math.round(value * 10);
        String sign = tenths < 0 ? "-" : "";
        long whole = Math.abs(tenths);
        return sign + whole / 10 + (whole % 10 == 0 ? "" : "." + whole % 10);
    }
}
