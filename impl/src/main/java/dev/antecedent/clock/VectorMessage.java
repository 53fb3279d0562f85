package dev.antecedent.clock;

/**
 * A message of a system with vector clocks.
 *
 * @param sender who sent it
 * @param stamp the timestamp of its sending
 */
public record VectorMessage(ProcessId sender, VectorTimestamp stamp) {

    /** Its name: the sender's entry counts the sender's events up to the sending. */
    public EventId id() {
        return new EventId(sender, stamp.entry(sender));
    }
}
