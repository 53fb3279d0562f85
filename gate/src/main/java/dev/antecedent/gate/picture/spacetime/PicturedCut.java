package dev.antecedent.gate.picture.spacetime;

import java.util.List;

/**
 * A cut through all lanes.
 *
 * <p>It is consistent when no message is received before it and sent after it: then the steps before it hold the causes of
 * every one of them (Mattern, "Virtual Time and Global States of Distributed Systems", 1989, section 5).
 *
 * @param name what it is a cut of, such as {@code snapshot 1}
 * @param before how many steps of each lane lie before it
 * @param ofSnapshot whether it is where processes recorded a snapshot: then what the algorithm sends for its own sake, a
 *     marker or a count, is no message of the computation that it cuts
 */
public record PicturedCut(String name, List<Integer> before, boolean ofSnapshot) {

    /** Copies the counts. */
    public PicturedCut {
        before = List.copyOf(before);
    }

    /** Whether the step lies before it; a step of the network lies on neither side. */
    public boolean isBefore(Step step) {
        return step.isEvent() && step.number() <= before.get(step.lane());
    }

    /** Whether the step is the last of its lane before the cut. */
    public boolean isFrontier(Step step) {
        return step.isEvent() && step.number() == before.get(step.lane());
    }

    /** How a message between these steps lies to it. A message that the network lost is in no channel. */
    public Crossing crossing(Message message, List<Step> steps) {
        return isOwn(message, steps) ? Crossing.NONE : crossingOfAny(message, steps);
    }

    /** Whether the message would cross it, but is the snapshot algorithm's own. */
    boolean isPassedOver(Message message, List<Step> steps) {
        return isOwn(message, steps) && crossingOfAny(message, steps) != Crossing.NONE;
    }

    /** What a process sends in the very step in which it records a snapshot is sent to tell the others. */
    private boolean isOwn(Message message, List<Step> steps) {
        return ofSnapshot && message.isSent() && steps.get(message.sentAt()).recorded() > 0;
    }

    private Crossing crossingOfAny(Message message, List<Step> steps) {
        if (!message.isSent() || message.lost()) {
            return Crossing.NONE;
        }
        boolean sentBefore = isBefore(steps.get(message.sentAt()));
        boolean receivedBefore = message.isReceived() && isBefore(steps.get(message.receivedAt()));
        if (sentBefore == receivedBefore) {
            return Crossing.NONE;
        }
        return sentBefore ? Crossing.IN_CHANNEL : Crossing.INCONSISTENT;
    }
}
