package dev.antecedent.snapshot.epoch;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.snapshot.ledger.Transfer;
import java.util.Comparator;

/** What shards tell each other. */
public sealed interface EpochMessage {

    /**
     * A transfer with its colour.
     *
     * @param epoch the epoch that the sender was in, from 1
     * @param number which of the sender's transfers of that epoch to this recipient it is, from 1
     * @param transfer the transfer, across shards
     */
    record Coloured(int epoch, long number, Transfer transfer) implements EpochMessage, Comparable<Coloured> {

        private static final Comparator<Coloured> ORDER = Comparator.comparing(Coloured::sender)
                .thenComparing(Coloured::recipient)
                .thenComparing(Coloured::epoch)
                .thenComparing(Coloured::number);

        /** The shard that pays. */
        public ProcessId sender() {
            return transfer.from().shard();
        }

        /** The shard that is paid. */
        public ProcessId recipient() {
            return transfer.to().shard();
        }

        /** By sender, recipient, epoch and number, which name it. */
        @Override
        public int compareTo(Coloured other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * How many transfers of an epoch the sender has sent the recipient; there will be no more.
     *
     * @param epoch the epoch
     * @param count how many
     */
    record Count(int epoch, long count) implements EpochMessage {}
}
