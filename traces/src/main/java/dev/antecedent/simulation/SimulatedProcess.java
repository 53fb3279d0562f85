package dev.antecedent.simulation;

/**
 * A process that the simulator drives: a thin shell around a pure core, which keeps its state between the calls. All
 * calls come from one thread, one after the other. What it does depends on nothing but what it is told and what its
 * {@link Surroundings} say: no other clock, no other random numbers, no order of a hash table.
 *
 * @param <M> the messages; immutable, since sender and recipients share them
 */
public interface SimulatedProcess<M> {

    /** The run begins. */
    void start(Surroundings<M> around);

    /**
     * A copy of a message has come.
     *
     * @param sender who sent it; the network does not forge this
     */
    void receive(int sender, M message, Surroundings<M> around);

    /** A timer that it set since it last started has run out. */
    void expire(long token, Surroundings<M> around);

    /** It stops: what it only knew is gone, and so are its timers. What it has on disk stays. */
    void crash();

    /**
     * It comes back.
     *
     * @param disk whether it finds what it had on disk; otherwise that is gone too
     */
    void restart(boolean disk, Surroundings<M> around);
}
