package dev.antecedent.simulation;

/**
 * What became of the messages of a run. Each copy is delivered, dropped, missed, stopped, or still on its way at the end: {@code
 * sent + duplicated = delivered + dropped + missed + stopped + inFlight}.
 *
 * @param sent messages sent, one for each recipient
 * @param duplicated copies more than messages
 * @param delivered copies that a process received
 * @param dropped copies that the network dropped
 * @param missed copies that came to a process that was down
 * @param stopped copies, or messages before they were copied, that a partition stopped
 * @param overtaken copies that arrived after one that was sent later on the same link
 * @param inFlight copies that had not arrived at the end
 */
public record Traffic(
        long sent,
        long duplicated,
        long delivered,
        long dropped,
        long missed,
        long stopped,
        long overtaken,
        long inFlight) {

    /** Nothing. */
    public static final Traffic NONE = new Traffic(0, 0, 0, 0, 0, 0, 0, 0);

    /** That of two runs. */
    public Traffic plus(Traffic other) {
        return new Traffic(
                sent + other.sent,
                duplicated + other.duplicated,
                delivered + other.delivered,
                dropped + other.dropped,
                missed + other.missed,
                stopped + other.stopped,
                overtaken + other.overtaken,
                inFlight + other.inFlight);
    }
}
