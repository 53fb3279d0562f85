package dev.antecedent.stake;

/**
 * The name of a validator within its epoch.
 *
 * @param number a number that the network gave it, 0 or more; it breaks ties between equal stakes and means nothing else
 */
public record ValidatorId(long number) implements Comparable<ValidatorId> {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public ValidatorId {
        if (number < 0) {
            throw new IllegalArgumentException("validators are numbered from 0; found " + number);
        }
    }

    @Override
    public int compareTo(ValidatorId other) {
        return Long.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
