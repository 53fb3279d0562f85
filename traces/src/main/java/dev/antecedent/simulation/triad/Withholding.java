package dev.antecedent.simulation.triad;

import dev.antecedent.triad.Address;
import dev.antecedent.triad.log.Message;

/** Sends half of its messages, and tells clients nonsense. */
final class Withholding implements Behaviour {

    @Override
    public void send(Address recipient, Message message, Network network) {
        if (network.draw(2)) {
            network.send(recipient, message);
        }
    }

    @Override
    public String answer(String answer) {
        return answer + "?";
    }
}
