package dev.antecedent.snapshot.file;

import dev.antecedent.clock.ProcessId;
import java.util.Comparator;

/**
 * A transfer that has left its sender's balance and has not reached its recipient's: channel state.
 *
 * @param sender the process that it comes from
 * @param recipient the process that it goes to; another one
 * @param number what tells it from the other messages of this sender to this recipient, in the order of their sending;
 *     from 1
 * @param account the recipient's account that it is for; not blank
 * @param amount the money that it carries; from 1
 */
public record TransferInTransit(ProcessId sender, ProcessId recipient, long number, String account, long amount)
        implements Comparable<TransferInTransit> {

    private static final Comparator<TransferInTransit> ORDER = Comparator.comparing(TransferInTransit::sender)
            .thenComparing(TransferInTransit::recipient)
            .thenComparing(TransferInTransit::number);

    /**
     * What tells one message from all others.
     *
     * @param sender the process that it comes from
     * @param recipient the process that it goes to
     * @param number its number on this channel
     */
    public record Name(ProcessId sender, ProcessId recipient, long number) {

        @Override
        public String toString() {
            return sender + " -> " + recipient + " number " + number;
        }
    }

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if it goes to its sender, a number is below 1, or the account has a blank name
     */
    public TransferInTransit {
        if (sender.equals(recipient)) {
            throw new IllegalArgumentException("a transfer in transit has two processes; found " + sender + " twice");
        }
        if (number < 1 || amount < 1) {
            throw new IllegalArgumentException(
                    "numbers and amounts are at least 1; found number " + number + " and amount " + amount);
        }
        if (account.isBlank()) {
            throw new IllegalArgumentException("an account needs a name; found a blank one");
        }
    }

    /** What tells it from all others. */
    public Name name() {
        return new Name(sender, recipient, number);
    }

    /** By channel, then in the order of sending. */
    @Override
    public int compareTo(TransferInTransit other) {
        return ORDER.compare(this, other);
    }
}
