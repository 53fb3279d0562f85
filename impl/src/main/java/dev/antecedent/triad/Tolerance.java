package dev.antecedent.triad;

/**
 * How many faults a quorum system withstands wherever an adversary puts them. One more can be put where it harms.
 *
 * @param byzantine Byzantine leaves that leave it safe
 * @param crash silent leaves that leave it live
 */
public record Tolerance(int byzantine, int crash) {

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public Tolerance {
        if (byzantine < 0 || crash < 0) {
            throw new IllegalArgumentException(
                    "no fewer than 0 faults are tolerated; found " + byzantine + " and " + crash);
        }
    }

    /** Byzantine leaves that leave it both safe and live, since a Byzantine leaf may be silent, too. */
    public int both() {
        return Math.min(byzantine, crash);
    }
}
