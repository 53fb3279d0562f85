package dev.antecedent.simulation.snapshot;

import dev.antecedent.simulation.Violation;
import dev.antecedent.snapshot.SnapshotPart;
import dev.antecedent.snapshot.cut.Frontier;
import dev.antecedent.snapshot.ledger.Transfer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Judges snapshots by definition. The cut of a snapshot divides what each shard did before it recorded its state from what
 * it did after; the judge knows on which side of every cut each payment was sent, and received.
 *
 * @param <M> the messages that carry payments; told apart as objects, not by what is in them
 */
final class SnapshotJudge<M> {

    /** All the money is in the states and the channels. */
    static final String CONSERVATION = "Conservation";

    /** Nothing was received before the cut that was sent after it. */
    static final String CONSISTENT_CUT = "ConsistentCut";

    /** The channels hold what was sent before the cut and received after it. */
    static final String CHANNEL_STATE = "ChannelState";

    /** The vectors of the cut pass the frontier test exactly if it is consistent. */
    static final String FRONTIER_TEST = "FrontierTestIsConsistency";

    private final long money;
    private final IdentityHashMap<M, Payment> onTheirWay = new IdentityHashMap<>();
    private final List<Payment> payments = new ArrayList<>();

    /** A payment, with the snapshots that the sender had recorded when it left, and the recipient when it came. */
    private static final class Payment {
        private final Transfer transfer;
        private final Set<Integer> recordedBySender;
        private Optional<Set<Integer>> recordedByRecipient = Optional.empty();

        private Payment(Transfer transfer, Set<Integer> recordedBySender) {
            this.transfer = transfer;
            this.recordedBySender = recordedBySender;
        }

        private boolean isSentAfter(int snapshot) {
            return recordedBySender.contains(snapshot);
        }

        private boolean isReceivedBefore(int snapshot) {
            return recordedByRecipient.isPresent() && !recordedByRecipient.get().contains(snapshot);
        }

        private boolean crosses(int snapshot) {
            return !isSentAfter(snapshot) && !isReceivedBefore(snapshot);
        }

        private boolean comesFromTheFuture(int snapshot) {
            return isSentAfter(snapshot) && isReceivedBefore(snapshot);
        }
    }

    /**
     * Nothing has been paid.
     *
     * @param money all the money that there is
     */
    SnapshotJudge(long money) {
        this.money = money;
    }

    void sent(M message, Transfer transfer, Set<Integer> recorded) {
        Payment payment = new Payment(transfer, recorded);
        payments.add(payment);
        onTheirWay.put(message, payment);
    }

    void received(M message, Set<Integer> recorded) {
        Objects.requireNonNull(onTheirWay.remove(message)).recordedByRecipient = Optional.of(recorded);
    }

    /** Whether a payment was sent before the cut and received after it. */
    boolean isCrossed(int snapshot) {
        return payments.stream().anyMatch(payment -> payment.crosses(snapshot));
    }

    /** What is wrong with a snapshot, given all its parts and the vectors with which they were recorded. */
    Optional<Violation> verdict(int snapshot, Collection<SnapshotPart> parts, Frontier frontier) {
        List<Transfer> early = payments.stream()
                .filter(payment -> payment.comesFromTheFuture(snapshot))
                .map(payment -> payment.transfer)
                .toList();
        List<Transfer> crossing = payments.stream()
                .filter(payment -> payment.crosses(snapshot))
                .map(payment -> payment.transfer)
                .toList();
        List<Transfer> recorded =
                parts.stream().flatMap(part -> part.channels().stream()).toList();
        long held = parts.stream().mapToLong(SnapshotPart::total).sum();
        String of = "snapshot " + snapshot;
        Map<String, String> shownBy = Map.of(LedgerScenario.SNAPSHOT, String.valueOf(snapshot));
        if (frontier.isConsistent() != early.isEmpty()) {
            return Optional.of(new Violation(
                    FRONTIER_TEST,
                    of + ": the frontier test says " + (frontier.isConsistent() ? "" : "not ")
                            + "consistent; received before the cut and sent after: " + texts(early),
                    shownBy));
        }
        if (held != money) {
            return Optional.of(new Violation(
                    CONSERVATION,
                    of + " holds " + held + " of " + money + ": " + states(parts) + " and in the channels "
                            + texts(recorded) + "; in flight across the cut: " + texts(crossing)
                            + "; received before it and sent after: " + texts(early),
                    shownBy));
        }
        if (!early.isEmpty()) {
            return Optional.of(new Violation(
                    CONSISTENT_CUT, of + " has received what had not been sent: " + texts(early), shownBy));
        }
        return sorted(recorded).equals(sorted(crossing))
                ? Optional.empty()
                : Optional.of(new Violation(
                        CHANNEL_STATE,
                        of + " has in its channels " + texts(recorded) + "; in flight were " + texts(crossing),
                        shownBy));
    }

    private static String states(Collection<SnapshotPart> parts) {
        return parts.stream()
                .map(part -> part.state().process() + " " + part.state().total())
                .collect(Collectors.joining(", "));
    }

    private static String texts(Collection<Transfer> transfers) {
        return transfers.isEmpty() ? "nothing" : String.join(", ", sorted(transfers));
    }

    private static List<String> sorted(Collection<Transfer> transfers) {
        return transfers.stream().map(Transfer::toString).sorted().toList();
    }
}
