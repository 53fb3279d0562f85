package dev.antecedent.protocol.dag;

import dev.antecedent.dag.Event;
import dev.antecedent.dag.EventId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What there is while validators gossip: all events, and which of them each validator's node has received.
 *
 * @param made all events, in the order in which they were made
 * @param received for each validator, by name, what its node has, in the order in which it came
 */
record GossipState(Arrivals made, SortedMap<String, Arrivals> received) {

    /** Copies the map. */
    GossipState {
        received = Collections.unmodifiableSortedMap(new TreeMap<>(received));
    }

    static GossipState start(DagScope scope) {
        SortedMap<String, Arrivals> nothing = new TreeMap<>();
        scope.names().forEach(name -> nothing.put(name, Arrivals.none()));
        return new GossipState(Arrivals.none(), nothing);
    }

    Arrivals at(String node) {
        return Objects.requireNonNull(received.get(node));
    }

    /** Its creator has made an event, which its own node has at once. */
    GossipState making(String creator, Event event) {
        return new GossipState(made.with(event), with(creator, at(creator).with(event)));
    }

    /** A node receives an event and, before it, what it lacks of its past. */
    GossipState receiving(String node, Event event) {
        Set<EventId> past = past(event);
        Set<EventId> known = new HashSet<>();
        at(node).events().forEach(has -> known.add(has.id()));
        Arrivals longer = at(node);
        for (Event candidate : made.events()) {
            if (past.contains(candidate.id()) && !known.contains(candidate.id())) {
                longer = longer.with(candidate);
            }
        }
        return new GossipState(made, with(node, longer));
    }

    private SortedMap<String, Arrivals> with(String node, Arrivals arrivals) {
        SortedMap<String, Arrivals> changed = new TreeMap<>(received);
        changed.put(node, arrivals);
        return changed;
    }

    private Set<EventId> past(Event event) {
        Map<EventId, Event> byId = new LinkedHashMap<>();
        made.events().forEach(each -> byId.put(each.id(), each));
        Set<EventId> past = new HashSet<>();
        List<EventId> open = new ArrayList<>(List.of(event.id()));
        while (!open.isEmpty()) {
            EventId next = open.remove(open.size() - 1);
            if (past.add(next)) {
                open.addAll(Objects.requireNonNull(byId.get(next)).parents());
            }
        }
        return past;
    }
}
