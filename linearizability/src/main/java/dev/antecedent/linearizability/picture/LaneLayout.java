package dev.antecedent.linearizability.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where the columns of a chart lie: at equal distances, and further apart where a bar's label would not fit. Distances
 * only grow, so one pass over the bars, the shortest first, satisfies all of them.
 */
final class LaneLayout {

    /** The width of a character of the labels, in pixels; they are set in a font of fixed width. */
    static final double CHARACTER = 6.7;

    /** What a label needs at its two sides, marks at the end included. */
    static final double PADDING = 22;

    /** Longer labels are cut rather than the picture stretched. */
    private static final double LABEL_MAX = 28 * CHARACTER;

    /** Beyond this many columns labels have to do with what there is: the picture would grow too wide. */
    private static final int STRETCHED_MAX = 240;

    private static final double WIDTH_MAX = 24_000;
    private static final double UNIT = 26;
    private static final double UNIT_MIN = 3;
    private static final int WIDE_FROM = 0x2E80;

    private final double[] positions;

    private LaneLayout(double[] positions) {
        this.positions = positions;
    }

    static LaneLayout of(LaneChart chart) {
        int columns = chart.columns().size();
        double[] gaps = new double[columns + 1];
        double unit = Math.max(UNIT_MIN, Math.min(UNIT, WIDTH_MAX / Math.max(1, columns)));
        java.util.Arrays.fill(gaps, unit);
        if (columns <= STRETCHED_MAX) {
            List<LaneChart.Bar> bars = new ArrayList<>(chart.bars());
            bars.sort(Comparator.comparingInt(bar -> end(bar, columns) - bar.from()));
            for (LaneChart.Bar bar : bars) {
                stretch(gaps, bar.from(), end(bar, columns), Math.min(width(bar.label()), LABEL_MAX) + PADDING);
            }
        }
        double[] positions = new double[columns + 1];
        for (int i = 1; i <= columns; i++) {
            positions[i] = positions[i - 1] + gaps[i - 1];
        }
        return new LaneLayout(positions);
    }

    /** The place of a column, or of a place between two, in pixels from the first column. */
    double at(double column) {
        int below = (int) Math.min(column, positions.length - 1);
        int above = Math.min(below + 1, positions.length - 1);
        return positions[below] + (column - below) * (positions[above] - positions[below]);
    }

    /** From the first column to the end of open bars. */
    double width() {
        return positions[positions.length - 1];
    }

    /** The width of a text, in pixels. */
    static double width(String text) {
        return CHARACTER
                * text.codePoints().map(point -> point >= WIDE_FROM ? 2 : 1).sum();
    }

    /** An open bar goes on beyond the last column. */
    private static int end(LaneChart.Bar bar, int columns) {
        return bar.is(LaneChart.Trait.OPEN) ? columns : bar.to();
    }

    private static void stretch(double[] gaps, int from, int to, double wanted) {
        double there = 0;
        for (int i = from; i < to; i++) {
            there += gaps[i];
        }
        for (int i = from; i < to && there < wanted; i++) {
            gaps[i] += (wanted - there) / (to - from);
        }
    }
}
