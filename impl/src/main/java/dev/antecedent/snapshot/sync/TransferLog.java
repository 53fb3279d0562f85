package dev.antecedent.snapshot.sync;

import java.nio.ByteBuffer;

/** Transfers in the order in which they are to be replayed on a {@link LedgerTable}. */
public final class TransferLog {

    private final long[] from;
    private final long[] to;
    private final long[] amount;
    private int size;

    /** An empty log with room for so many. */
    public TransferLog(int room) {
        this.from = new long[room];
        this.to = new long[room];
        this.amount = new long[room];
    }

    /** Appends a transfer. */
    public void append(long payer, long payee, long money) {
        from[size] = payer;
        to[size] = payee;
        amount[size] = money;
        size++;
    }

    /** How many transfers it has. */
    public int size() {
        return size;
    }

    /** The bytes of the first so many transfers: how many, and of each the two accounts and the amount. */
    public ByteBuffer bytes(int first) {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + first * (2 * Long.BYTES + Varint.BYTES_MAX));
        bytes.putInt(first);
        for (int transfer = 0; transfer < first; transfer++) {
            bytes.putLong(from[transfer]).putLong(to[transfer]);
            Varint.put(bytes, amount[transfer]);
        }
        return bytes.flip();
    }

    /**
     * Replays the transfers that these are the bytes of.
     *
     * @throws IllegalArgumentException if the number of transfers is negative or more than the bytes can hold; the ledger is
     *     then as it was
     * @throws java.nio.BufferUnderflowException if the bytes end before the last transfer does; those before it are replayed
     */
    public static void replay(ByteBuffer bytes, LedgerTable ledger) {
        int size = Varint.count(bytes, 2 * Long.BYTES + 1, "transfers");
        for (int transfer = 0; transfer < size; transfer++) {
            ledger.transfer(bytes.getLong(), bytes.getLong(), Varint.get(bytes));
        }
    }
}
