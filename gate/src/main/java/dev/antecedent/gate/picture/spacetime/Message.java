package dev.antecedent.gate.picture.spacetime;

/**
 * A message to one recipient, or one copy of it where it is received several times.
 *
 * @param label what it is called beside its arrow
 * @param from the sender's lane
 * @param sentAt the place of the step that sent it, -1 where that is not known
 * @param to the recipient's lane
 * @param receivedAt the place of the step that received it, -1 where it never is
 * @param lost whether it is never received because the network lost it
 */
public record Message(String label, int from, int sentAt, int to, int receivedAt, boolean lost) {

    /** Whether it is known where it was sent. */
    public boolean isSent() {
        return sentAt >= 0;
    }

    /** Whether it arrives. */
    public boolean isReceived() {
        return receivedAt >= 0;
    }

    /** Whether it is received at or before the step that sends it, which no run can do. */
    public boolean isImpossible() {
        return isSent() && isReceived() && receivedAt <= sentAt;
    }

    /** Whether what happened before its sending is known to have happened before its receipt. */
    public boolean isCausal() {
        return isSent() && isReceived() && !isImpossible();
    }
}
