package dev.antecedent.snapshot.ledger;

import dev.antecedent.clock.ProcessId;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The accounts of one shard. Money neither appears nor vanishes in it: a shard's total changes by what {@link #debit} and
 * {@link #credit} say, and no account goes below zero.
 *
 * @param process the shard's process
 * @param balances what each account holds, by its name
 */
public record Shard(ProcessId process, SortedMap<String, Long> balances) {

    /**
     * Copies and checks the balances.
     *
     * @throws IllegalArgumentException if one is below zero
     */
    public Shard {
        balances = Collections.unmodifiableSortedMap(new TreeMap<>(balances));
        for (Map.Entry<String, Long> account : balances.entrySet()) {
            if (account.getValue() < 0) {
                throw new IllegalArgumentException("an account holds 0 at least; found " + account.getValue() + " in "
                        + new Account(process, account.getKey()));
            }
        }
    }

    /** What the account holds. */
    public long balance(Account account) {
        Long balance = account.shard().equals(process) ? balances.get(account.name()) : null;
        if (balance == null) {
            throw new IllegalArgumentException(
                    "no account " + account + " in " + process + ", which has " + balances.keySet());
        }
        return balance;
    }

    /**
     * What all accounts hold.
     *
     * @throws ArithmeticException if 64 bits cannot hold it
     */
    public long total() {
        return balances.values().stream().reduce(0L, Math::addExact);
    }

    /**
     * The shard after its account has paid.
     *
     * @return empty if it does not hold as much
     * @throws IllegalArgumentException if the account is none of these
     */
    public Optional<Shard> debit(Transfer transfer) {
        long balance = balance(transfer.from());
        return balance < transfer.amount()
                ? Optional.empty()
                : Optional.of(with(transfer.from(), balance - transfer.amount()));
    }

    /**
     * The shard after its account has been paid.
     *
     * @throws IllegalArgumentException if the account is none of these
     * @throws ArithmeticException if 64 bits cannot hold what it has then
     */
    public Shard credit(Transfer transfer) {
        return with(transfer.to(), Math.addExact(balance(transfer.to()), transfer.amount()));
    }

    private Shard with(Account account, long balance) {
        SortedMap<String, Long> changed = new TreeMap<>(balances);
        changed.put(account.name(), balance);
        return new Shard(process, changed);
    }
}
