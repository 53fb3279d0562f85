package dev.antecedent.simulation.triad;

import dev.antecedent.triad.Address;
import dev.antecedent.triad.log.Message;

/** Listens and says nothing. */
final class Silent implements Behaviour {

    @Override
    public void send(Address recipient, Message message, Network network) {
        // Nothing is sent.
    }
}
