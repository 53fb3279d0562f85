package dev.antecedent.linearizability.decider.structure;

import dev.antecedent.linearizability.history.Operation;
import java.util.Arrays;

/** How many updates of each segment a scan saw. */
final class VersionVector {

    private final Operation scan;
    private final int[] versions;
    private final long sum;

    /** Keeps the array, which is not to be changed any more. */
    VersionVector(Operation scan, int[] versions) {
        this.scan = scan;
        this.versions = versions;
        sum = Arrays.stream(versions).asLongStream().sum();
    }

    Operation scan() {
        return scan;
    }

    int version(int segment) {
        return versions[segment];
    }

    /** How many it saw in all; of two comparable vectors, the greater one has the greater sum. */
    long sum() {
        return sum;
    }

    /** Whether it saw the same. */
    boolean isSameAs(VersionVector other) {
        return Arrays.equals(versions, other.versions);
    }

    /** The first segment of which it saw more than the other, {@code -1} if there is none. */
    int firstBeyond(VersionVector other) {
        for (int segment = 0; segment < versions.length; segment++) {
            if (versions[segment] > other.versions[segment]) {
                return segment;
            }
        }
        return -1;
    }
}
