package dev.antecedent.simulation;

/**
 * What a process sees of the world and can do in it.
 *
 * @param <M> the messages
 */
public interface Surroundings<M> {

    /** The process's number, from 0. */
    int self();

    /** How many processes there are; their numbers are 0 to one less. */
    int processes();

    /** The time by its own clock, in ticks; never earlier than before, but perhaps quicker or slower than the others'. */
    long now();

    /**
     * Sends a message, which may come late, never, twice, or before earlier ones. To itself it comes once, in the next
     * tick.
     */
    void send(int recipient, M message);

    /**
     * Sets a timer. It runs out once, unless the process crashes before; there is no way to stop it, so a process does
     * nothing when one runs out that it no longer waits for.
     *
     * @param delay by its own clock, in ticks, at least 1
     * @param token what {@link SimulatedProcess#expire} is told
     */
    void setTimer(long delay, long token);

    /** The process's own stream of random numbers. */
    SplitMix64 random();
}
