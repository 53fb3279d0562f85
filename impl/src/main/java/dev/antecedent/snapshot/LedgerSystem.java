package dev.antecedent.snapshot;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.snapshot.ledger.Account;
import dev.antecedent.snapshot.ledger.Shard;
import dev.antecedent.snapshot.ledger.Transfer;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * A ledger of shards with one account each, and what is on the network between them: what the states of the snapshot
 * specifications have in common. Immutable.
 *
 * @param shards the shards by process
 * @param network the messages between them
 * @param <S> the shards' state machine
 * @param <M> the messages
 * @param <N> the network
 */
public record LedgerSystem<S extends SnapshotProcess<S, M>, M, N extends Network<M>>(
        SortedMap<ProcessId, S> shards, N network) {

    private static final String ACCOUNT = "money";

    /** Copies the map. */
    public LedgerSystem {
        shards = Collections.unmodifiableSortedMap(new TreeMap<>(shards));
    }

    /**
     * Shards that hold the same each, and nothing on the network.
     *
     * @param shard makes a shard's state machine of its accounts and the other shards' processes
     */
    public static <S extends SnapshotProcess<S, M>, M, N extends Network<M>> LedgerSystem<S, M, N> start(
            Set<ProcessId> processes, long initial, N network, BiFunction<Shard, SortedSet<ProcessId>, S> shard) {
        SortedMap<ProcessId, S> shards = new TreeMap<>();
        for (ProcessId process : processes) {
            SortedSet<ProcessId> others = new TreeSet<>(processes);
            others.remove(process);
            shards.put(
                    process,
                    shard.apply(new Shard(process, new TreeMap<>(Collections.singletonMap(ACCOUNT, initial))), others));
        }
        return new LedgerSystem<>(shards, network);
    }

    /** The processes, in the order of their names. */
    public SortedSet<ProcessId> processes() {
        return new TreeSet<>(shards.keySet());
    }

    /**
     * The shard of this process.
     *
     * @throws IllegalArgumentException if there is none
     */
    public S shard(ProcessId process) {
        S shard = shards.get(process);
        if (shard == null) {
            throw new IllegalArgumentException("no process " + process + " among " + shards.keySet());
        }
        return shard;
    }

    /** The process pays the recipient; refused where it does not hold as much, or pays itself. */
    public Optional<Step<S, M>> transfer(ProcessId process, ProcessId recipient, long amount) {
        S payer = shard(process);
        shard(recipient);
        return process.equals(recipient)
                ? Optional.empty()
                : payer.transfer(new Transfer(new Account(process, ACCOUNT), new Account(recipient, ACCOUNT), amount));
    }

    /**
     * The system after a step of a process.
     *
     * @param left the network without what the process received in it
     */
    public LedgerSystem<S, M, N> after(ProcessId process, Step<S, M> step, N left) {
        SortedMap<ProcessId, S> changed = new TreeMap<>(shards);
        changed.put(process, step.state());
        @SuppressWarnings("unchecked") // a network with more messages is a network of its kind
        N network = (N) left.with(process, step.sent());
        return new LedgerSystem<>(changed, network);
    }
}
