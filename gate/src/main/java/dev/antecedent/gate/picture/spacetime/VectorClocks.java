package dev.antecedent.gate.picture.spacetime;

import java.util.List;

/**
 * The vector clocks of a run, computed from the order of the steps and the messages alone: a step adds one to its lane's
 * entry, a receipt takes the sender's vector in first. So one event happens before another exactly when its number is at
 * most the other's entry for its lane (Mattern 1989, Fidge 1988). A message that is received before it is sent brings
 * nothing along.
 */
final class VectorClocks {

    private final List<Step> steps;
    private final int[][] clocks;

    VectorClocks(SpaceTime run) {
        this.steps = run.steps();
        int lanes = run.lanes().size();
        this.clocks = new int[steps.size()][];
        int[][] latest = new int[lanes][lanes];
        List<List<Message>> receipts = run.receipts();
        for (Step step : steps) {
            if (step.isEvent()) {
                int[] clock = latest[step.lane()].clone();
                for (Message message : receipts.get(step.place())) {
                    if (message.isCausal()) {
                        merge(clock, clocks[message.sentAt()]);
                    }
                }
                clock[step.lane()]++;
                latest[step.lane()] = clock;
                clocks[step.place()] = clock;
            } else {
                clocks[step.place()] = new int[lanes];
            }
        }
    }

    private static void merge(int[] into, int[] other) {
        for (int lane = 0; lane < into.length; lane++) {
            into[lane] = Math.max(into[lane], other[lane]);
        }
    }

    /** The step's entry for a lane: how many of that lane's steps happen before it, itself among them. */
    int at(Step step, int lane) {
        return clocks[step.place()][lane];
    }

    /** Whether one event happens before another. */
    boolean isBefore(Step one, Step other) {
        return one.place() != other.place()
                && one.isEvent()
                && other.isEvent()
                && one.number() <= at(other, one.lane());
    }

    /** The vector as text: {@code [2 0 1]}, in the order of the lanes. */
    String text(Step step) {
        StringBuilder text = new StringBuilder("[");
        for (int entry : clocks[step.place()]) {
            text.append(text.length() > 1 ? " " : "").append(entry);
        }
        return text.append(']').toString();
    }
}
