package dev.antecedent.simulation.dag;

import dev.antecedent.dag.Event;
import dev.antecedent.dag.EventId;

/** What validators send each other. */
sealed interface Gossiped {

    /** Here is an event. */
    record Told(Event event) implements Gossiped {}

    /** Who sends this lacks the event. */
    record Asked(EventId event) implements Gossiped {}
}
