package dev.antecedent.stake;

/**
 * A member of an epoch's validators.
 *
 * @param id its name
 * @param stake what it has at stake, in the network's smallest unit, at least 1: who has nothing at stake is no
 *     validator
 */
public record Validator(ValidatorId id, long stake) {

    /**
     * Checks the stake.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public Validator {
        if (stake < 1) {
            throw new IllegalArgumentException("validator " + id + " has a stake of " + stake + "; wanted 1 or more");
        }
    }
}
