package dev.antecedent.gate.picture;

import dev.antecedent.linearizability.picture.Markup;

/**
 * An event around the origin. Nothing is told by colour alone: a root has a second outline and the number of its frame, an
 * Atropos a star, a side of a fork the word, a confirmed event a tick and its block's number.
 */
final class EventShape {

    private static final int NAME_MAX = 8;
    private static final int HALF_WIDTH = DagLayout.NODE_WIDTH / 2;
    private static final int HALF_HEIGHT = DagLayout.NODE_HEIGHT / 2;

    private EventShape() {}

    static void draw(Markup svg, PicturedEvent event) {
        if (!event.rootOf().isEmpty()) {
            box(svg, "outer", 3);
        }
        box(svg, "body", 0);
        svg.element("text", DagSvg.cut(event.name(), NAME_MAX), "class", "event-name", "y", "4");
        if (!event.rootOf().isEmpty()) {
            badge(svg, PicturedEvent.range(event.rootOf()));
        }
        if (!event.atroposOf().isEmpty()) {
            svg.empty("path", "class", "star", "d", star());
        }
        if (event.isFork()) {
            label(svg, "fork", "fork-mark", -HALF_WIDTH);
        }
        if (event.block() > 0) {
            label(svg, "\u2713" + event.block(), "block-mark", HALF_WIDTH);
        }
    }

    private static void box(Markup svg, String style, int beyond) {
        svg.empty(
                "rect",
                "class",
                style,
                "x",
                Integer.toString(-HALF_WIDTH - beyond),
                "y",
                Integer.toString(-HALF_HEIGHT - beyond),
                "width",
                Integer.toString(2 * (HALF_WIDTH + beyond)),
                "height",
                Integer.toString(2 * (HALF_HEIGHT + beyond)),
                "rx",
                Integer.toString(5 + beyond));
    }

    private static void badge(Markup svg, String frames) {
        int width = 10 + 6 * frames.length();
        int left = -HALF_WIDTH - 7;
        svg.empty(
                "rect",
                "class",
                "badge-body",
                "x",
                Integer.toString(left),
                "y",
                "-20",
                "width",
                Integer.toString(width),
                "height",
                "14",
                "rx",
                "7");
        svg.element("text", frames, "class", "badge-text", "x", Integer.toString(left + width / 2), "y", "-10");
    }

    private static void label(Markup svg, String text, String style, int x) {
        svg.element("text", text, "class", style, "x", Integer.toString(x), "y", Integer.toString(HALF_HEIGHT + 10));
    }

    /** Five points around the upper right corner. */
    private static String star() {
        StringBuilder path = new StringBuilder();
        for (int corner = 0; corner < 10; corner++) {
            double angle = Math.PI * (corner / 5.0 - 0.5);
            double radius = corner % 2 == 0 ? 9 : 3.8;
            long x = Math.round(10 * (HALF_WIDTH + radius * StrictMath.cos(angle)));
            long y = Math.round(10 * (-HALF_HEIGHT + radius * StrictMath.sin(angle)));
            path.append(corner == 0 ? "M" : "L").append(x / 10.0).append(',').append(y / 10.0);
        }
        return path.append('Z').toString();
    }
}
