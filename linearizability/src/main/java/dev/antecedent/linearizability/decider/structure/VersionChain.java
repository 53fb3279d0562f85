package dev.antecedent.linearizability.decider.structure;

import dev.antecedent.linearizability.history.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The different vectors that scans saw, which are comparable, in their order. */
final class VersionChain {

    /** One scan of each vector. */
    private final List<VersionVector> vectors = new ArrayList<>();

    /** The index of the vector of each scan, by its {@link Operation#invokedAt()}. */
    private final Map<Integer, Integer> indices = new HashMap<>();

    private VersionChain() {}

    /** The chain of scans that are ordered by their sums. */
    static VersionChain of(List<VersionVector> scans) {
        VersionChain chain = new VersionChain();
        for (VersionVector scan : scans) {
            int last = chain.vectors.size() - 1;
            if (last < 0 || !chain.vectors.get(last).isSameAs(scan)) {
                chain.vectors.add(scan);
            }
            chain.indices.put(scan.scan().invokedAt(), chain.vectors.size() - 1);
        }
        return chain;
    }

    int rankOf(Operation scan) {
        return 2 * indices.getOrDefault(scan.invokedAt(), 0) + 1;
    }

    /** The rank of an update, which is even. */
    int rankOf(int segment, int version) {
        int from = 0;
        int to = vectors.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (vectors.get(middle).version(segment) < version) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return 2 * from;
    }

    /** The rank of updates that no scan includes. */
    int rankAboveAll() {
        return 2 * vectors.size();
    }

    /** The scan of the greatest vector that does not include an update of this rank, which is not the lowest. */
    Operation scanBelow(int rank) {
        return vectors.get(rank / 2 - 1).scan();
    }
}
