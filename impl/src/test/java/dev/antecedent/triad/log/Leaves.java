package dev.antecedent.triad.log;

import dev.antecedent.triad.Address;
import dev.antecedent.triad.LeafSet;
import dev.antecedent.triad.Rule;
import dev.antecedent.triad.certificate.Flaw;
import dev.antecedent.triad.certificate.Payload;
import dev.antecedent.triad.certificate.Referee;
import dev.antecedent.triad.certificate.SignatureScheme;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Replicas on a network that keeps the order, and that a test can cut. */
final class Leaves {

    record Packet(Address sender, Address recipient, Message message) {}

    final Map<Address, Replica> replicas = new TreeMap<>();
    final Map<Address, Decrees> disks = new TreeMap<>();
    final Map<Address, List<Payload>> delivered = new TreeMap<>();
    final Map<Flaw, Integer> rejected = new EnumMap<>(Flaw.class);
    final Queue<Packet> network = new ArrayDeque<>();
    final Referee referee;
    Predicate<Packet> arrives = packet -> true;
    long sent;

    Leaves(Rule rule, SignatureScheme signatures) {
        this(rule, signatures, value -> Batch.of(value).isPresent());
    }

    Leaves(Rule rule, SignatureScheme signatures, Predicate<Payload> valid) {
        this.referee = new Referee(rule, signatures, valid);
        for (Address leaf : LeafSet.all(rule.height()).leaves()) {
            disks.put(leaf, new Decrees());
            bring(leaf);
        }
    }

    /** The leaf comes up with what is on its disk. */
    void bring(Address leaf) {
        delivered.put(leaf, new ArrayList<>());
        replicas.put(
                leaf,
                new Replica(
                        leaf,
                        referee,
                        ReplicaSettings.USUAL,
                        Objects.requireNonNull(disks.get(leaf)),
                        (to, message) -> {
                            sent++;
                            network.add(new Packet(leaf, to, message));
                        },
                        new Delivered(leaf)));
    }

    Leaves start() {
        replicas.values().forEach(Replica::start);
        settle();
        return this;
    }

    void settle() {
        for (Packet packet = network.poll(); packet != null; packet = network.poll()) {
            Replica recipient = replicas.get(packet.recipient());
            if (recipient != null && arrives.test(packet)) {
                recipient.receive(packet.sender(), packet.message());
            }
        }
    }

    void tick() {
        replicas.values().forEach(Replica::tick);
        settle();
    }

    void submit(String leaf, String command) {
        Objects.requireNonNull(replicas.get(Address.of(leaf))).submit(command);
        settle();
    }

    private final class Delivered implements ReplicaListener {

        private final Address leaf;

        private Delivered(Address leaf) {
            this.leaf = leaf;
        }

        @Override
        public void delivered(int decree, Payload value) {
            Objects.requireNonNull(delivered.get(leaf)).add(value);
        }

        @Override
        public void rejected(Flaw flaw) {
            rejected.merge(flaw, 1, Integer::sum);
        }
    }
}
