package dev.antecedent.protocol.dag;

import dev.antecedent.clock.LamportTime;
import dev.antecedent.dag.Epoch;
import dev.antecedent.dag.Event;
import dev.antecedent.dag.EventId;
import dev.antecedent.dag.Frame;
import dev.antecedent.dag.Seq;
import dev.antecedent.stake.ValidatorId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The events that a node received, in the order in which they came.
 *
 * @param events each after its parents
 */
record Arrivals(List<Event> events) {

    /** Copies the list. */
    Arrivals {
        events = List.copyOf(events);
    }

    static Arrivals none() {
        return new Arrivals(List.of());
    }

    Arrivals with(Event event) {
        List<Event> longer = new ArrayList<>(events);
        longer.add(event);
        return new Arrivals(longer);
    }

    Optional<Event> find(EventName name) {
        EventId id = name.id();
        return events.stream().filter(event -> event.id().equals(id)).findFirst();
    }

    /** How many came from that validator. */
    int countOf(ValidatorId creator) {
        return (int)
                events.stream().filter(event -> event.creator().equals(creator)).count();
    }

    /** The event's name by its place among its creator's events here, whatever its name is where it was made. */
    EventName placeOf(EventName name) {
        EventId id = name.id();
        int number = 0;
        for (Event event : events) {
            if (EventName.of(event.id()).creator().equals(name.creator())) {
                number++;
            }
            if (event.id().equals(id)) {
                return new EventName(name.creator(), number);
            }
        }
        throw new IllegalArgumentException("no event " + name + " here");
    }

    /**
     * The event that the creator makes on these parents: its own one first, the others in the order of the validators'
     * names. Whether it fits is not looked at, that is for those who receive it.
     */
    Event made(DagScope scope, String creator, Collection<EventName> parents) {
        ValidatorId id = scope.id(creator);
        Comparator<EventName> ownFirst =
                Comparator.comparing(parent -> !parent.creator().equals(creator));
        List<EventName> ordered = parents.stream()
                .sorted(ownFirst.thenComparing(parent -> scope.inIndexOrder().indexOf(parent.creator()))
                        .thenComparing(EventName::number))
                .toList();
        int seq = ordered.stream()
                .filter(parent -> parent.creator().equals(creator))
                .flatMap(parent -> find(parent).stream())
                .mapToInt(parent -> parent.seq().number())
                .max()
                .orElse(0);
        long lamport = ordered.stream()
                .flatMap(parent -> find(parent).stream())
                .mapToLong(parent -> parent.lamport().ticks())
                .max()
                .orElse(0);
        return new Event(
                new EventName(creator, countOf(id) + 1).id(),
                Epoch.FIRST,
                id,
                new Seq(seq + 1),
                new LamportTime(lamport + 1),
                Frame.FIRST,
                ordered.stream().map(EventName::id).toList());
    }
}
