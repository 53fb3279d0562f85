package dev.antecedent.snapshot.ledger;

import dev.antecedent.clock.ProcessId;
import java.util.Comparator;

/**
 * An account, which one shard keeps.
 *
 * @param shard the shard's process
 * @param name the account's name there, not blank
 */
public record Account(ProcessId shard, String name) implements Comparable<Account> {

    private static final Comparator<Account> ORDER =
            Comparator.comparing(Account::shard).thenComparing(Account::name);

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Account {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an account needs a name; found \"" + name + "\"");
        }
    }

    /** By shard, then by name. */
    @Override
    public int compareTo(Account other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return shard + "/" + name;
    }
}
