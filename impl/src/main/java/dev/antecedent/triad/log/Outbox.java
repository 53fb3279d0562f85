package dev.antecedent.triad.log;

import dev.antecedent.triad.Address;

/** Where a replica's messages go. */
@FunctionalInterface
public interface Outbox {

    /** Sends the message; it may be lost. */
    void send(Address recipient, Message message);
}
