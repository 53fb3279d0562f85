package dev.antecedent.simulation.triad;

import dev.antecedent.triad.log.Command;
import dev.antecedent.triad.log.Message;

/** What travels between leaves and clients. */
sealed interface Packet {

    /** From leaf to leaf. */
    record Internal(Message message) implements Packet {}

    /** From a client to a leaf. */
    record Request(Command command) implements Packet {}

    /**
     * From a leaf to a client.
     *
     * @param number the command's number
     * @param answer what it returned, as the leaf says
     */
    record Answer(int number, String answer) implements Packet {}
}
