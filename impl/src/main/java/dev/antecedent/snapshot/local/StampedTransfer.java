package dev.antecedent.snapshot.local;

import dev.antecedent.clock.EventId;
import dev.antecedent.clock.ProcessId;
import dev.antecedent.clock.VectorTimestamp;
import dev.antecedent.snapshot.ledger.Transfer;

/**
 * A transfer between shards, with the vector of its sending.
 *
 * @param transfer the transfer
 * @param stamp the vector
 */
public record StampedTransfer(Transfer transfer, VectorTimestamp stamp) {

    /** The shard that pays. */
    public ProcessId sender() {
        return transfer.from().shard();
    }

    /** The shard that is paid. */
    public ProcessId recipient() {
        return transfer.to().shard();
    }

    /** Its name: the event of its sending. */
    public EventId id() {
        return new EventId(sender(), stamp.entry(sender()));
    }
}
