package dev.antecedent.simulation.triad;

import dev.antecedent.simulation.SimulatedProcess;
import dev.antecedent.simulation.Surroundings;
import dev.antecedent.triad.Address;
import dev.antecedent.triad.log.Decrees;
import dev.antecedent.triad.log.Message;
import dev.antecedent.triad.log.ReplicaListener;
import dev.antecedent.triad.log.ReplicaSettings;
import dev.antecedent.triad.log.StoreReplica;
import java.util.Optional;

/** A leaf. Its disk outlives it; what it says goes through its behaviour, which for a correct leaf changes nothing. */
final class LeafProcess implements SimulatedProcess<Packet> {

    /** How long a leaf waits before it sends again what may be lost: longer than there and back on a slow day. */
    private static final long TICK = 100;

    private final Cast cast;
    private final Address self;
    private final Behaviour behaviour;
    private final ReplicaListener listener;
    private Decrees disk = new Decrees();
    private Optional<StoreReplica> store = Optional.empty();

    LeafProcess(Cast cast, Address self, Behaviour behaviour, ReplicaListener listener) {
        this.cast = cast;
        this.self = self;
        this.behaviour = behaviour;
        this.listener = listener;
    }

    @Override
    public void start(Surroundings<Packet> around) {
        StoreReplica fresh = new StoreReplica(
                self,
                cast.referee(),
                ReplicaSettings.USUAL,
                disk,
                (recipient, message) -> behaviour.send(recipient, message, network(around)),
                (client, number, answer) ->
                        around.send(cast.leaves() + client, new Packet.Answer(number, behaviour.answer(answer))),
                listener);
        store = Optional.of(fresh);
        around.setTimer(around.random().between(1, TICK), 0);
        fresh.replica().start();
    }

    @Override
    public void receive(int sender, Packet packet, Surroundings<Packet> around) {
        StoreReplica running = store.orElseThrow();
        if (packet instanceof Packet.Internal internal && cast.isLeaf(sender)) {
            Message message = internal.message();
            behaviour.receive(message, network(around));
            running.replica().receive(cast.leaf(sender), message);
        } else if (packet instanceof Packet.Request request && !cast.isLeaf(sender)) {
            running.request(request.command());
        }
    }

    @Override
    public void expire(long token, Surroundings<Packet> around) {
        around.setTimer(TICK, 0);
        store.orElseThrow().replica().tick();
    }

    @Override
    public void crash() {
        store = Optional.empty();
    }

    @Override
    public void restart(boolean withDisk, Surroundings<Packet> around) {
        if (!withDisk) {
            disk = new Decrees();
        }
        start(around);
    }

    private static Behaviour.Network network(Surroundings<Packet> around) {
        return new Behaviour.Network() {

            @Override
            public void send(Address recipient, Message message) {
                around.send(recipient.index(), new Packet.Internal(message));
            }

            @Override
            public boolean draw(int chances) {
                return around.random().between(1, chances) == 1;
            }
        };
    }
}
