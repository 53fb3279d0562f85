package dev.antecedent.linearizability.picture;

import java.util.List;
import java.util.Set;

/**
 * A diagram of processes side by side, whatever they do: lanes from top to bottom, columns from left to right in the
 * order of time, and on them bars, points and ticks.
 *
 * @param lanes the names of the lanes
 * @param columns what each column is called, such as the line of its event
 * @param path whether the points are joined in their order
 */
record LaneChart(
        List<String> lanes, List<String> columns, List<Bar> bars, List<Point> points, List<Tick> ticks, boolean path) {
    LaneChart {
        lanes = List.copyOf(lanes);
        columns = List.copyOf(columns);
        bars = List.copyOf(bars);
        points = List.copyOf(points);
        ticks = List.copyOf(ticks);
    }

    /** What makes a bar look other than a plain one. Each has its shape, so that colour is never needed. */
    enum Trait {
        /** It has no end: open to the right, hatched. */
        OPEN("open"),
        /** It ended without an effect: a cross at its end. */
        FAILED("failed"),
        /** It says nothing to the judge: dashed, without a filling. */
        SILENT("silent"),
        /** It belongs to what matters: a heavy outline. */
        CORE("core"),
        /** It is spoken of: a triangle above its begin. */
        NAMED("named"),
        /** It is the one that is impossible: a thick outline and a crossed circle at its end. */
        REFUSED("refused");

        private final String word;

        Trait(String word) {
            this.word = word;
        }

        /** Its name in style sheets. */
        String word() {
            return word;
        }
    }

    /**
     * Something that lasts.
     *
     * @param from the column in which it begins
     * @param to the column in which it ends; the last one for an open bar
     * @param brief the label where there is little room
     * @param title the whole story, for those who point at it
     */
    record Bar(int lane, int from, int to, Set<Trait> traits, String label, String brief, String title) {
        Bar {
            traits = Set.copyOf(traits);
        }

        boolean is(Trait trait) {
            return traits.contains(trait);
        }
    }

    /**
     * A moment in a lane.
     *
     * @param column where it lies: 3.5 is half-way between the columns 3 and 4
     */
    record Point(int lane, double column, String title) {}

    /** Something that concerns all lanes. */
    record Tick(int column, String title) {}
}
