package dev.antecedent.gate.bench;

import dev.antecedent.simulation.SplitMix64;
import dev.antecedent.snapshot.sync.LedgerTable;
import dev.antecedent.snapshot.sync.TransferLog;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.ByteBuffer;
import java.util.stream.LongStream;

/**
 * A ledger of so many accounts, a replica that lags behind it by transfers among random accounts, and how long each way
 * to bring it up to date takes: writing and reading included, the wire not.
 */
final class TimedSync {

    private static final long OPENING = 10_000;
    private static final long AMOUNT_MAX = 1_000;

    private final LedgerTable lagging;
    private final TransferLog log;
    private final long[] accounts;

    /** A ledger, and a log with as many transfers as can be missing. */
    TimedSync(int accounts, int missingMax, long seed) {
        SplitMix64 random = SplitMix64.stream(seed, accounts);
        this.accounts = LongStream.generate(() -> random.between(0, Long.MAX_VALUE / 2))
                .limit(accounts)
                .toArray();
        this.lagging = new LedgerTable(accounts);
        for (long account : this.accounts) {
            lagging.add(account, OPENING);
        }
        this.log = new TransferLog(missingMax);
        for (int transfer = 0; transfer < missingMax; transfer++) {
            log.append(one(random), one(random), random.between(1, AMOUNT_MAX));
        }
    }

    private long one(SplitMix64 random) {
        return accounts[(int) random.between(0, accounts.length - 1L)];
    }

    /** Writes the missing transfers, reads and replays them. */
    Effort replay(int missing) {
        LedgerTable replica = lagging.copy();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        ByteBuffer bytes = log.bytes(missing);
        int length = bytes.remaining();
        TransferLog.replay(bytes, replica);
        return new Effort(length, threads.getCurrentThreadCpuTime() - start);
    }

    /** Writes the ledger as it is after these transfers, and reads it into a new one. */
    Effort asIs(int missing) {
        LedgerTable ahead = lagging.copy();
        TransferLog.replay(log.bytes(missing), ahead);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        ByteBuffer bytes = ahead.bytes();
        int length = bytes.remaining();
        LedgerTable replica = LedgerTable.of(bytes);
        long nanos = threads.getCurrentThreadCpuTime() - start;
        if (!replica.equals(ahead)) {
            throw new IllegalStateException("the ledger read is not the one written");
        }
        return new Effort(length, nanos);
    }

    /**
     * What a way took.
     *
     * @param bytes on the wire
     * @param nanos of the processor
     */
    record Effort(long bytes, long nanos) {}
}
