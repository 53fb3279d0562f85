package dev.antecedent.linearizability.history;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The events of a history as they are read, one after the other. */
final class EventList {

    private final List<Event> events = new ArrayList<>();
    private Value.@Nullable Int latestIndex;

    /** Adds the event of a form. */
    void add(EventFields fields) {
        events.add(fields.event(events.size()));
        Value.Int index = fields.index();
        if (index != null) {
            if (latestIndex != null && ValueOrder.ASCENDING.compare(index, latestIndex) <= 0) {
                throw fields.malformedIndex("index " + index + " after " + latestIndex, "indices that increase");
            }
            latestIndex = index;
        }
    }

    List<Event> events() {
        return events;
    }
}
