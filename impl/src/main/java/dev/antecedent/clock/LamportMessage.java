package dev.antecedent.clock;

/**
 * A message of a system with Lamport clocks.
 *
 * @param sender who sent it
 * @param stamp the time of its sending
 */
public record LamportMessage(ProcessId sender, LamportTime stamp) {

    /** Its name: times of one process increase, so no other message of the sender has this stamp. */
    public EventId id() {
        return new EventId(sender, stamp.ticks());
    }
}
