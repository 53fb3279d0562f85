package dev.antecedent.snapshot.file;

import dev.antecedent.clock.VectorTimestamp;
import java.math.BigInteger;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one process recorded of itself: its part of the ledger, and which events that part reflects.
 *
 * @param accounts the balance of each of its accounts, by the account's name; names not blank, balances from 0
 * @param vector its vector clock when it recorded
 */
public record RecordedProcess(SortedMap<String, Long> accounts, VectorTimestamp vector) {

    /**
     * Copies and checks the accounts.
     *
     * @throws IllegalArgumentException if a name is blank, or a balance is negative
     */
    public RecordedProcess {
        accounts = Collections.unmodifiableSortedMap(new TreeMap<>(accounts));
        accounts.forEach((account, balance) -> {
            if (account.isBlank()) {
                throw new IllegalArgumentException("an account needs a name; found a blank one");
            }
            if (balance < 0) {
                throw new IllegalArgumentException(
                        "a balance is at least 0; found " + balance + " on account " + account);
            }
        });
    }

    /** The sum of the balances; it does not overflow. */
    public BigInteger total() {
        return accounts.values().stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    }
}
