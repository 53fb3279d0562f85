package dev.antecedent.dag.definition;

import dev.antecedent.dag.Event;
import dev.antecedent.dag.EventDag;
import dev.antecedent.dag.EventId;
import dev.antecedent.dag.UnknownEventException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who observes whom: a observes b if b is a, a parent of a, or a parent's parent, and so on. The reflexive and transitive
 * closure of the parents, written down as a set for every event.
 */
public final class Reachability {

    private final EventDag dag;
    private final List<Event> events;
    private final Map<EventId, Integer> places = new HashMap<>();
    private final List<BitSet> past = new ArrayList<>();
    private final List<BitSet> future = new ArrayList<>();

    /** Of the events that the graph has now. */
    public Reachability(EventDag dag) {
        this.dag = dag;
        events = List.copyOf(dag.events());
        for (Event event : events) {
            add(event);
        }
    }

    /** Where the events are from. */
    public EventDag dag() {
        return dag;
    }

    /** The events, each after its parents. */
    public List<Event> events() {
        return events;
    }

    /**
     * Whether one event observes the other. Every event observes itself.
     *
     * @throws UnknownEventException if either is not there
     */
    public boolean observes(EventId observer, EventId observed) {
        return past.get(place(observer)).get(place(observed));
    }

    /**
     * The events that the event observes, itself included, each after its parents.
     *
     * @throws UnknownEventException if it is not there
     */
    public List<Event> observedBy(EventId observer) {
        return list(past.get(place(observer)));
    }

    /**
     * The events that observe the event, itself included, each after its parents.
     *
     * @throws UnknownEventException if it is not there
     */
    public List<Event> observersOf(EventId observed) {
        return list(future.get(place(observed)));
    }

    /**
     * The events that the later one observes and that observe the earlier one, both included; none if the later one does
     * not observe the earlier one.
     *
     * @throws UnknownEventException if either is not there
     */
    public List<Event> between(EventId earlier, EventId later) {
        BitSet between = (BitSet) past.get(place(later)).clone();
        between.and(future.get(place(earlier)));
        return list(between);
    }

    private void add(Event event) {
        int place = past.size();
        places.put(event.id(), place);
        BitSet observed = new BitSet();
        observed.set(place);
        event.parents().forEach(parent -> observed.or(past.get(place(parent))));
        past.add(observed);
        future.add(new BitSet());
        observed.stream().forEach(earlier -> future.get(earlier).set(place));
    }

    private int place(EventId id) {
        Integer place = places.get(id);
        if (place == null) {
            throw new UnknownEventException(id);
        }
        return place;
    }

    private List<Event> list(BitSet set) {
        return set.stream().mapToObj(events::get).toList();
    }
}
