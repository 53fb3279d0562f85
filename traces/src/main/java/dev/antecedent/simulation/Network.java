package dev.antecedent.simulation;

import dev.antecedent.trace.Value;
import java.util.List;

/** Decides what becomes of a message to one recipient. */
interface Network {

    /**
     * A copy on its way.
     *
     * @param arrival when its way ends, in virtual time
     * @param dropped whether it then comes to nothing
     */
    record Copy(long arrival, boolean dropped) {}

    /** The copies that travel when the sender sends the recipient a message at this time; none if none do. */
    List<Copy> transmit(Value sender, Value recipient, long now, SplitMix64 random);
}
