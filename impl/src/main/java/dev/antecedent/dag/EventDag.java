package dev.antecedent.dag;

import dev.antecedent.dag.Rejection.DuplicateEvent;
import dev.antecedent.stake.Validators;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Events in the order in which they were added, each after its parents: a state of the specification {@code EventDag}.
 *
 * <p>It takes only what fits ({@link EventRules}), and knows no vector: what follows from the graph is in {@link
 * dev.antecedent.dag.definition} by reachability, and in {@link CausalityIndex} by vectors.
 */
public final class EventDag {

    private final EventRules rules;
    private final List<Event> events = new ArrayList<>();
    private final Map<EventId, Event> byId = new HashMap<>();

    /** No event yet. */
    public EventDag(Validators validators, Epoch epoch) {
        this.rules = new EventRules(validators, epoch);
    }

    /**
     * Adds an event.
     *
     * @throws RejectedEventException if it does not fit; nothing is changed then
     */
    public void add(Event event) {
        Rejection.raise(rejection(event));
        events.add(event);
        byId.put(event.id(), event);
    }

    /** Why the event would not be added; empty if it would. */
    public Optional<Rejection> rejection(Event event) {
        if (byId.containsKey(event.id())) {
            return Optional.of(new DuplicateEvent(event.id()));
        }
        @Nullable Event[] parents = new @Nullable Event[event.parents().size()];
        for (int k = 0; k < parents.length; k++) {
            parents[k] = byId.get(event.parents().get(k));
        }
        return rules.check(event, parents);
    }

    /** The events, in the order in which they were added. */
    public List<Event> events() {
        return Collections.unmodifiableList(events);
    }

    /** The event of that name; empty if it has not been added. */
    public Optional<Event> find(EventId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The event of that name.
     *
     * @throws UnknownEventException if it has not been added
     */
    public Event event(EventId id) {
        return find(id).orElseThrow(() -> new UnknownEventException(id));
    }

    /** Who may create events. */
    public Validators validators() {
        return rules.validators();
    }

    /** The epoch of all events. */
    public Epoch epoch() {
        return rules.epoch();
    }
}
