package dev.antecedent.simulation.triad;

import dev.antecedent.triad.Address;
import dev.antecedent.triad.log.Message;

/**
 * How a leaf behaves: what becomes of the messages that the protocol would have it send. A Byzantine leaf runs the
 * protocol too, and lies on top of it; it can sign whatever it likes in its own name, and nothing in another's.
 */
interface Behaviour {

    /** What a behaviour can do. */
    interface Network {

        /** Sends the message. */
        void send(Address recipient, Message message);

        /** True once in so many times. */
        boolean draw(int chances);
    }

    /** As the protocol says. */
    Behaviour CORRECT = new Behaviour() {};

    /** The protocol would have the leaf send this. */
    default void send(Address recipient, Message message, Network network) {
        network.send(recipient, message);
    }

    /** The message has come, and the leaf will deal with it as the protocol says. */
    default void receive(Message message, Network network) {}

    /** What to tell a client whose command returned this. */
    default String answer(String answer) {
        return answer;
    }
}
