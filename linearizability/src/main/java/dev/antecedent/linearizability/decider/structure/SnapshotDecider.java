package dev.antecedent.linearizability.decider.structure;

import dev.antecedent.linearizability.decider.Decider;
import dev.antecedent.linearizability.decider.Decision;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.OperationText;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.limit.Deadline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A snapshot object whose segments have a single writer: the updates of a segment are not concurrent with each other, and
 * write values that differ from each other and from the one that the segment starts with.
 *
 * <p>Condition. Number the updates of each segment; a scan saw a number of updates of each, its vector. All values that
 * were scanned were written; of two vectors, one is nowhere below the other. In the order of the vectors, the {@code k}-th
 * one from 0, a scan has rank {@code 2k + 1}, and an update rank {@code 2k} if the {@code k}-th vector is the first one
 * that includes it; one that no scan includes is above all. No operation precedes one of lower rank.
 *
 * <p>It is necessary: a scan returns the whole object, which comes to be more and more updated. It suffices: in the
 * order of ranks, and of invocations where these are equal, a segment's updates come in their order, each before the
 * first scan that includes it and after the last that does not; see {@link Ranks}. These are the conditions of Afek,
 * Attiya, Dolev, Gafni, Merritt and Shavit, <i>Atomic snapshots of shared memory</i>, JACM 1993, section 2: scans
 * are ordered, by inclusion and by real time, a scan includes the updates that precede it, none that it precedes, and
 * with an update those that precede the update.
 *
 * <p>Pending updates whose values were not scanned are left out, which changes nothing for any scan. One that was
 * scanned precedes nothing, so it must be the last one of its segment. Cost: {@code O(m n + m log m)} for {@code m}
 * operations and {@code n} segments.
 *
 * @param initial the values that the segments start with; where it ends, they start with nil
 * @param counted whether there are just these segments, and not as many as were scanned
 */
public record SnapshotDecider(List<Value> initial, boolean counted) implements Decider {
    public SnapshotDecider {
        initial = List.copyOf(initial);
    }

    @Override
    public String rule() {
        return "snapshot with single writers of distinct values";
    }

    @Override
    public Optional<Decision> decide(List<Operation> operations, Deadline deadline) {
        Optional<SegmentUpdates> known = SegmentUpdates.of(initial, counted, operations);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        SegmentUpdates updates = known.get();
        List<VersionVector> scans = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation.f().equals("scan")) {
                deadline.check();
                int[] versions = updates.versions(operation);
                int unknown = indexOfUnknown(versions);
                if (unknown >= 0) {
                    return Optional.of(Conflicts.of(
                            OperationText.cited(operation) + " found in segment " + unknown
                                    + " a value that it did not start with and that no update wrote",
                            operation));
                }
                scans.add(new VersionVector(operation, versions));
            }
        }
        scans.sort(Comparator.comparingLong(VersionVector::sum));
        return Optional.of(
                incomparable(scans).orElseGet(() -> ranked(updates, VersionChain.of(scans), operations, deadline)));
    }

    private static int indexOfUnknown(int[] versions) {
        int segment = 0;
        while (segment < versions.length && versions[segment] >= 0) {
            segment++;
        }
        return segment < versions.length ? segment : -1;
    }

    private static Optional<Decision> incomparable(List<VersionVector> scans) {
        for (int i = 1; i < scans.size(); i++) {
            VersionVector one = scans.get(i - 1);
            VersionVector other = scans.get(i);
            int later = one.firstBeyond(other);
            if (later >= 0) {
                return Optional.of(Conflicts.of(
                        OperationText.cited(one.scan()) + " found a later value in segment " + later + " than "
                                + OperationText.cited(other.scan()) + ", but an earlier one in segment "
                                + other.firstBeyond(one),
                        one.scan(),
                        other.scan()));
            }
        }
        return Optional.empty();
    }

    private static Decision ranked(
            SegmentUpdates updates, VersionChain chain, List<Operation> operations, Deadline deadline) {
        Ranks ranks = new Ranks();
        for (Operation operation : operations) {
            int rank = rank(updates, chain, operation);
            boolean seen = rank < chain.rankAboveAll();
            if (seen) {
                ranks.add(operation, rank, rank);
            } else if (!operation.isPending()) {
                ranks.add(operation, rank, Ranks.GREATEST);
            }
        }
        Optional<Ranks.Inversion> inversion = ranks.place(deadline);
        if (inversion.isEmpty()) {
            return new Decision.Linearizable(ranks.inOrder());
        }
        return inverted(updates, chain, inversion.get());
    }

    private static Decision inverted(SegmentUpdates updates, VersionChain chain, Ranks.Inversion inversion) {
        boolean firstScans = inversion.earlier().f().equals("scan");
        boolean secondScans = inversion.later().f().equals("scan");
        if (firstScans) {
            return Conflicts.inverted(
                    inversion,
                    secondScans ? "found newer values" : "found its value",
                    secondScans ? "older ones" : "wrote it");
        }
        if (secondScans) {
            return Conflicts.inverted(inversion, "wrote its value", "found an older one");
        }
        Operation between = chain.scanBelow(rank(updates, chain, inversion.earlier()));
        return Conflicts.inverted(inversion, "is not included in " + OperationText.cited(between), "is", between);
    }

    private static int rank(SegmentUpdates updates, VersionChain chain, Operation operation) {
        return operation.f().equals("scan")
                ? chain.rankOf(operation)
                : chain.rankOf(updates.segment(operation), updates.version(operation));
    }
}
