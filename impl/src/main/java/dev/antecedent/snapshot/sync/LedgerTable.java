package dev.antecedent.snapshot.sync;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A large ledger in place: balances by account, changed by transfers. It belongs to one thread; what it is worth to send
 * it as it is, instead of the transfers that made it, is measured on it.
 *
 * <p>Accounts are any numbers of 64 bits. A balance is a sum and may fall below 0: whether a transfer is allowed was
 * decided where it was made. An account that has no balance yet has 0.
 */
public final class LedgerTable {

    private static final long SCATTER = 0x9E37_79B9_7F4A_7C15L;
    private static final int LEAST = 16;

    private long[] accounts;
    private long[] balances;
    private boolean[] taken;
    private int size;

    /** An empty ledger that holds so many accounts without growing. */
    public LedgerTable(int accounts) {
        int places = Math.max(LEAST, Integer.highestOneBit(Math.max(1, accounts)) << 2);
        this.accounts = new long[places];
        this.balances = new long[places];
        this.taken = new boolean[places];
    }

    private LedgerTable(LedgerTable other) {
        this.accounts = other.accounts.clone();
        this.balances = other.balances.clone();
        this.taken = other.taken.clone();
        this.size = other.size;
    }

    /** One that is equal and independent. */
    public LedgerTable copy() {
        return new LedgerTable(this);
    }

    /** How many accounts it has. */
    public int size() {
        return size;
    }

    /** The balance of an account. */
    public long balance(long account) {
        return balances[place(account)];
    }

    /** Adds to an account, which is there from then on; less than nothing takes away. */
    public void add(long account, long amount) {
        int place = place(account);
        if (!taken[place]) {
            if (size >= accounts.length / 2) {
                grow();
                place = place(account);
            }
            taken[place] = true;
            accounts[place] = account;
            size++;
        }
        balances[place] += amount;
    }

    /** Moves the amount from one account to another. */
    public void transfer(long from, long to, long amount) {
        add(from, -amount);
        add(to, amount);
    }

    /** The bytes of the ledger as it is: the number of accounts, and of each its number and its balance. */
    public ByteBuffer bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + size * (Long.BYTES + Varint.BYTES_MAX));
        bytes.putInt(size);
        for (int place = 0; place < accounts.length; place++) {
            if (taken[place]) {
                bytes.putLong(accounts[place]);
                Varint.put(bytes, balances[place]);
            }
        }
        return bytes.flip();
    }

    /**
     * The ledger that these are the bytes of.
     *
     * @throws IllegalArgumentException if the number of accounts is negative or more than the bytes can hold, or an account
     *     is there twice
     * @throws java.nio.BufferUnderflowException if the bytes end before the last account does
     */
    public static LedgerTable of(ByteBuffer bytes) {
        int size = Varint.count(bytes, Long.BYTES + 1, "accounts");
        LedgerTable ledger = new LedgerTable(size);
        for (int number = 0; number < size; number++) {
            long account = bytes.getLong();
            ledger.add(account, Varint.get(bytes));
            if (ledger.size == number) {
                throw new IllegalArgumentException("account " + account + " is there twice, wanted each once");
            }
        }
        return ledger;
    }

    private int place(long account) {
        int mask = accounts.length - 1;
        int place = (int) ((account * SCATTER) >>> Integer.SIZE) & mask;
        while (taken[place] && accounts[place] != account) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        LedgerTable larger = new LedgerTable(accounts.length);
        for (int place = 0; place < accounts.length; place++) {
            if (taken[place]) {
                larger.add(accounts[place], balances[place]);
            }
        }
        accounts = larger.accounts;
        balances = larger.balances;
        taken = larger.taken;
    }

    /** Equal if the same accounts have the same balances. */
    @Override
    public boolean equals(Object other) {
        if (!(other instanceof LedgerTable ledger) || ledger.size != size) {
            return false;
        }
        for (int place = 0; place < accounts.length; place++) {
            if (taken[place]) {
                int there = ledger.place(accounts[place]);
                if (!ledger.taken[there] || ledger.balances[there] != balances[place]) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        long sum = 0;
        for (int place = 0; place < accounts.length; place++) {
            sum += taken[place] ? (accounts[place] * SCATTER) ^ balances[place] : 0;
        }
        return Arrays.hashCode(new long[] {size, sum});
    }
}
