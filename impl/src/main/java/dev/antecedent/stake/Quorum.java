package dev.antecedent.stake;

/**
 * More than two thirds of the stake. Any two sets of validators that reach it share more than one third, so that one
 * that does not cheat is among the shared ones as long as the cheaters hold at most a third.
 *
 * <p>The least such stake is {@code floor(2W/3) + 1}: computed in 64 bits, since twice a total of up to 2^31 - 1 does
 * not fit 32, and in integers, since 2W/3 has no exact binary fraction.
 *
 * @param total the stake of all validators together
 */
public record Quorum(long total) {

    /**
     * Checks the total.
     *
     * @throws IllegalArgumentException if it is below 1 or beyond {@link Validators#TOTAL_STAKE_MAX}
     */
    public Quorum {
        if (total < 1 || total > Validators.TOTAL_STAKE_MAX) {
            throw new IllegalArgumentException(
                    "a total stake of " + total + "; wanted 1 to " + Validators.TOTAL_STAKE_MAX);
        }
    }

    /** The least stake that reaches the quorum. */
    public long least() {
        return 2 * total / 3 + 1;
    }

    /** Whether validators with this stake together are enough. */
    public boolean isReachedBy(long stake) {
        return stake >= least();
    }
}
