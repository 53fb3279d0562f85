package dev.antecedent.vector.generator;

import dev.antecedent.simulation.fault.Percent;
import java.util.Arrays;
import java.util.List;

/**
 * What drawn graphs look like.
 *
 * @param stakes of the validators 1, 2, 3 and so on
 * @param events how many
 * @param cheaters how many validators fork, the last ones
 * @param forks how often a cheater builds on another than its latest event
 * @param lag how often a draw passes over the first validator
 * @param others the most other parents an event has
 * @param below how often a claim stays below the maximum
 */
record Shape(List<Long> stakes, int events, int cheaters, Percent forks, Percent lag, int others, Percent below) {

    Shape {
        stakes = List.copyOf(stakes);
    }

    /** Without forks, lag and low claims. */
    static Shape of(int events, int others, long... stakes) {
        Percent never = new Percent(0);
        return new Shape(Arrays.stream(stakes).boxed().toList(), events, 0, never, never, others, never);
    }

    Shape forking(int count, int percent) {
        return new Shape(stakes, events, count, new Percent(percent), lag, others, below);
    }

    Shape lagging(int percent) {
        return new Shape(stakes, events, cheaters, forks, new Percent(percent), others, below);
    }

    Shape claimingBelow(int percent) {
        return new Shape(stakes, events, cheaters, forks, lag, others, new Percent(percent));
    }
}
