package dev.antecedent.simulation.triad;

import dev.antecedent.triad.Address;
import dev.antecedent.triad.LeafSet;
import dev.antecedent.triad.log.Message;
import java.util.ArrayList;
import java.util.List;

/** Keeps what it hears, and sends it again to others, at any later time. */
final class Replaying implements Behaviour {

    private static final int KEPT_MAX = 200;

    private final List<Address> leaves;
    private final List<Message> heard = new ArrayList<>();
    private int turn;

    Replaying(int height) {
        this.leaves = LeafSet.all(height).leaves();
    }

    @Override
    public void receive(Message message, Network network) {
        if (heard.size() < KEPT_MAX) {
            heard.add(message);
        }
        if (network.draw(4)) {
            turn++;
            Message old = heard.get(turn * 7 % heard.size());
            network.send(leaves.get(turn % leaves.size()), old);
        }
    }
}
