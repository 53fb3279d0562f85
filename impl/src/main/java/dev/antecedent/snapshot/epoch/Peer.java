package dev.antecedent.snapshot.epoch;

/**
 * What a shard has counted of its traffic with another one.
 *
 * @param sent the transfers sent there
 * @param received those received from there
 * @param announced those that the other says it has sent here, in the epochs that it has left
 */
public record Peer(Counts sent, Counts received, Counts announced) {

    static final Peer NEW = new Peer(Counts.NONE, Counts.NONE, Counts.NONE);

    Peer withSent(int epoch) {
        return new Peer(sent.plusOne(epoch), received, announced);
    }

    Peer withReceived(int epoch) {
        return new Peer(sent, received.plusOne(epoch), announced);
    }

    Peer withAnnounced(int epoch, long count) {
        return new Peer(sent, received, announced.with(epoch, count));
    }

    /** Whether every transfer that the other sent here in this epoch, or before, has come. */
    boolean hasDelivered(int epoch) {
        for (int earlier = epoch; earlier >= 1; earlier--) {
            var count = announced.known(earlier);
            if (count.isEmpty() || count.getAsLong() != received.of(earlier)) {
                return false;
            }
        }
        return true;
    }
}
