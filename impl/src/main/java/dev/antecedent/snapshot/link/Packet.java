package dev.antecedent.snapshot.link;

/**
 * What travels between the two ends of a link.
 *
 * @param <M> the messages
 */
public sealed interface Packet<M> {

    /** The message's number on the link, from 1. */
    long number();

    /**
     * A message.
     *
     * @param number its number, from 1
     * @param message what it says
     * @param <M> the messages
     */
    record Data<M>(long number, M message) implements Packet<M> {}

    /**
     * The message of that number has come.
     *
     * @param number its number
     * @param <M> the messages
     */
    record Acknowledgement<M>(long number) implements Packet<M> {}
}
