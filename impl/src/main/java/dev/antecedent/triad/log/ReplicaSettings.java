package dev.antecedent.triad.log;

/**
 * How a replica goes about it. None of it matters for safety.
 *
 * @param window how many decrees may be under way beyond the last delivered one
 * @param batch how many commands are decided together at most
 * @param patience how many ticks a ballot has for its first progress
 */
public record ReplicaSettings(int window, int batch, int patience) {

    /** Eight decrees of sixteen commands under way, six ticks. */
    public static final ReplicaSettings USUAL = new ReplicaSettings(8, 16, 6);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is below 1
     */
    public ReplicaSettings {
        if (window < 1 || batch < 1 || patience < 1) {
            throw new IllegalArgumentException(
                    "window, batch and patience are at least 1; found " + window + ", " + batch + " and " + patience);
        }
    }
}
