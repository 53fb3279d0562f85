package dev.antecedent.simulation;

import dev.antecedent.trace.Value;

/** Something that comes due at a virtual time. */
sealed interface Occurrence {

    /** The process may act on its own. */
    record Wake(Value process) implements Occurrence {}

    /** A copy of the message reaches the process. */
    record Arrival(Value process, Value message) implements Occurrence {}

    /** A copy of the message comes to nothing. */
    record Drop(Value message) implements Occurrence {}
}
