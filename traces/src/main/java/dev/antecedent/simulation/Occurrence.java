package dev.antecedent.simulation;

import dev.antecedent.simulation.fault.Fault;

/** Something that comes due at a virtual time. */
sealed interface Occurrence {

    /**
     * The way of a copy ends.
     *
     * @param number the message's number on its link
     * @param dropped whether it comes to nothing
     */
    record Arrival(int sender, int recipient, Object message, long number, boolean dropped) implements Occurrence {}

    /**
     * A timer runs out.
     *
     * @param life which of the process's lives it was set in
     */
    record Expiry(int process, int life, long token) implements Occurrence {}

    /** A fault begins. */
    record Beginning(Fault fault) implements Occurrence {}

    /** A fault is over. */
    record End(Fault fault) implements Occurrence {}
}
