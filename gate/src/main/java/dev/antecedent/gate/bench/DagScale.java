package dev.antecedent.gate.bench;

import java.util.ArrayList;
import java.util.List;

/** Graphs that show how the cost grows: one number at a time, and a large one at the end. */
final class DagScale {

    private static final int[] VALIDATORS = {10, 30, 100, 300, 1_000};
    private static final int[] FORKS = {10, 100, 1_000};
    private static final int[] EVENTS = {5_000, 20_000, 50_000, 100_000};
    private static final int PARENTS = 3;
    private static final int QUERIES = 100_000;
    private static final int MANY = 100_000;

    private DagScale() {}

    static List<DagShape> shapes(long seed) {
        List<DagShape> shapes = new ArrayList<>();
        for (int validators : VALIDATORS) {
            shapes.add(shape(validators, 10_000, 0, seed));
        }
        for (int forks : FORKS) {
            shapes.add(shape(100, 10_000, forks, seed));
        }
        for (int events : EVENTS) {
            shapes.add(shape(100, events, 0, seed));
        }
        shapes.add(shape(1_000, MANY, 0, seed));
        return List.copyOf(shapes);
    }

    private static DagShape shape(int validators, int events, int forks, long seed) {
        return new DagShape(validators, events, PARENTS, forks, 0, QUERIES, seed);
    }
}
