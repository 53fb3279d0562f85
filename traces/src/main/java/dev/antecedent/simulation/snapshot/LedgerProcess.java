package dev.antecedent.simulation.snapshot;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.protocol.snapshot.LedgerConstants;
import dev.antecedent.simulation.SimulatedProcess;
import dev.antecedent.simulation.SplitMix64;
import dev.antecedent.simulation.Surroundings;
import dev.antecedent.simulation.fault.Span;
import dev.antecedent.snapshot.Sending;
import dev.antecedent.snapshot.SnapshotProcess;
import dev.antecedent.snapshot.Step;
import dev.antecedent.snapshot.ledger.Account;
import dev.antecedent.snapshot.ledger.Transfer;
import dev.antecedent.snapshot.link.Packet;
import dev.antecedent.snapshot.link.ReliableLink;
import java.util.ArrayList;
import java.util.List;

/**
 * A shard with its links to the others. It pays somebody now and then, and begins a snapshot at intervals of its own clock.
 * Shard and links are on its disk, written together at each step and before anything is sent: a crash costs it its timers
 * and what was on its way.
 */
final class LedgerProcess<S extends SnapshotProcess<S, M>, M> implements SimulatedProcess<Packet<M>> {

    private static final Span PAUSE = new Span(5, 40);
    private static final long RESEND_AFTER = 80;
    private static final long PAY = 0;
    private static final long RESEND = 1;
    private static final long BEGIN = 2;

    private final Ledger<S, M> ledger;
    private final ProcessId name;
    private final int snapshots;
    private final int interval;

    /** By process number; that to itself is never used. */
    private final List<ReliableLink<M>> links = new ArrayList<>();

    LedgerProcess(Ledger<S, M> ledger, ProcessId name, int snapshots, int interval, ReliableLink<M> unused) {
        this.ledger = ledger;
        this.name = name;
        this.snapshots = snapshots;
        this.interval = interval;
        ledger.names().forEach(other -> links.add(unused));
    }

    @Override
    public void start(Surroundings<Packet<M>> around) {
        around.setTimer(around.random().in(PAUSE), PAY);
        around.setTimer(RESEND_AFTER, RESEND);
        around.setTimer(interval, BEGIN);
    }

    @Override
    public void receive(int sender, Packet<M> packet, Surroundings<Packet<M>> around) {
        if (packet instanceof Packet.Acknowledgement<M> acknowledgement) {
            links.set(sender, links.get(sender).acknowledged(acknowledgement));
            return;
        }
        ReliableLink.Arrival<M> arrival = links.get(sender).received((Packet.Data<M>) packet);
        links.set(sender, arrival.link());
        around.send(sender, new Packet.Acknowledgement<>(packet.number()));
        for (M message : arrival.messages()) {
            ProcessId from = ledger.names().get(sender);
            take(ledger.shard(name).receive(from, message), around);
            ledger.received(name, from, message);
        }
    }

    @Override
    public void expire(long token, Surroundings<Packet<M>> around) {
        if (token == PAY) {
            pay(around);
            around.setTimer(around.random().in(PAUSE), PAY);
        } else if (token == RESEND) {
            resend(around);
            around.setTimer(RESEND_AFTER, RESEND);
        } else {
            begin(around);
            around.setTimer(interval, BEGIN);
        }
    }

    @Override
    public void crash() {
        // All there is to know is on the disk.
    }

    @Override
    public void restart(boolean disk, Surroundings<Packet<M>> around) {
        if (!disk) {
            throw new IllegalStateException("a shard without its disk has lost its money");
        }
        start(around);
    }

    private void pay(Surroundings<Packet<M>> around) {
        SplitMix64 random = around.random();
        Account from = account(name, random);
        Account to = account(
                ledger.names().get((int) random.between(0, ledger.names().size() - 1L)), random);
        long amount = random.between(1, LedgerConstants.AMOUNT_MAX);
        if (!from.equals(to)) {
            Transfer transfer = new Transfer(from, to, amount);
            ledger.shard(name).transfer(transfer).ifPresent(step -> {
                ledger.sending(name, step.sent());
                take(step, around);
                ledger.transferred(transfer);
            });
        }
    }

    private Account account(ProcessId shard, SplitMix64 random) {
        List<String> accounts =
                List.copyOf(ledger.shard(shard).shard().balances().keySet());
        return new Account(shard, accounts.get((int) random.between(0, accounts.size() - 1L)));
    }

    private void resend(Surroundings<Packet<M>> around) {
        for (int other = 0; other < links.size(); other++) {
            for (Packet<M> packet : links.get(other).unacknowledgedPackets()) {
                around.send(other, packet);
            }
        }
    }

    private void begin(Surroundings<Packet<M>> around) {
        S shard = ledger.shard(name);
        int next = 1;
        while (shard.hasRecorded(next)) {
            next++;
        }
        if (next <= snapshots) {
            int snapshot = next;
            shard.begin(snapshot).ifPresent(step -> {
                take(step, around);
                ledger.began(name, snapshot);
            });
        }
    }

    private void take(Step<S, M> step, Surroundings<Packet<M>> around) {
        ledger.put(name, step.state());
        for (Sending<M> sending : step.sent()) {
            int recipient = ledger.names().indexOf(sending.recipient());
            ReliableLink<M> link = links.get(recipient).send(sending.message());
            links.set(recipient, link);
            around.send(recipient, link.lastPacket());
        }
    }
}
