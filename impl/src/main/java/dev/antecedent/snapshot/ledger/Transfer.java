package dev.antecedent.snapshot.ledger;

/**
 * Money that goes from one account to another.
 *
 * @param from the account that pays
 * @param to the account that is paid
 * @param amount how much, at least 1
 */
public record Transfer(Account from, Account to, long amount) {

    /**
     * Checks the amount and the accounts.
     *
     * @throws IllegalArgumentException if the amount is below 1, or the accounts are one
     */
    public Transfer {
        if (amount < 1) {
            throw new IllegalArgumentException("a transfer is of 1 at least; found " + amount);
        }
        if (from.equals(to)) {
            throw new IllegalArgumentException("a transfer is between two accounts; found " + from + " twice");
        }
    }

    /** Whether both accounts are the same shard's, so that no message is needed. */
    public boolean isInside() {
        return from.shard().equals(to.shard());
    }

    @Override
    public String toString() {
        return amount + " from " + from + " to " + to;
    }
}
