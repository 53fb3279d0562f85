package dev.antecedent.simulation.dag;

import dev.antecedent.clock.LamportTime;
import dev.antecedent.dag.Block;
import dev.antecedent.dag.Epoch;
import dev.antecedent.dag.Event;
import dev.antecedent.dag.EventId;
import dev.antecedent.dag.Frame;
import dev.antecedent.dag.FrameProfile;
import dev.antecedent.dag.Lachesis;
import dev.antecedent.dag.Seq;
import dev.antecedent.stake.ValidatorId;
import dev.antecedent.stake.Validators;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What one validator knows: the events that it took, in their order, and what the consensus makes of them. */
final class Node {

    private final Lachesis lachesis;
    private final Map<EventId, Event> taken = new LinkedHashMap<>();
    private final Map<ValidatorId, Event> latest = new LinkedHashMap<>();
    private final Map<ValidatorId, Integer> counts = new LinkedHashMap<>();

    Node(Validators validators) {
        this.lachesis = new Lachesis(validators, Epoch.FIRST, FrameProfile.STRICT);
    }

    Optional<Event> find(EventId id) {
        return Optional.ofNullable(taken.get(id));
    }

    /** The events, in the order in which they came. */
    List<Event> events() {
        return List.copyOf(taken.values());
    }

    /** The parents of the event that are not here. */
    List<EventId> lacking(Event event) {
        return event.parents().stream()
                .filter(parent -> !taken.containsKey(parent))
                .toList();
    }

    /**
     * Takes an event whose parents are here.
     *
     * @throws dev.antecedent.dag.RejectedEventException if it does not fit
     */
    void take(Event event) {
        lachesis.process(event);
        taken.put(event.id(), event);
        latest.put(event.creator(), event);
        counts.merge(event.creator(), 1, Integer::sum);
    }

    List<Block> blocks() {
        return lachesis.blocks().all();
    }

    /** Another validator's last event that came here. */
    Optional<Event> latestOf(ValidatorId creator) {
        return Optional.ofNullable(latest.get(creator));
    }

    /**
     * The event that the creator makes, on its own last event or another one of its own, and on these of others.
     *
     * @param name the creator's, for the event's name
     * @param own the self-parent; empty for a first event
     */
    Event made(ValidatorId creator, String name, Optional<Event> own, List<Event> others) {
        List<Event> parents = new ArrayList<>();
        own.ifPresent(parents::add);
        parents.addAll(others);
        long lamport = parents.stream()
                .mapToLong(parent -> parent.lamport().ticks())
                .max()
                .orElse(0);
        Event draft = new Event(
                new EventId(name + ":" + (counts.getOrDefault(creator, 0) + 1)),
                Epoch.FIRST,
                creator,
                new Seq(own.map(parent -> parent.seq().number()).orElse(0) + 1),
                new LamportTime(lamport + 1),
                Frame.FIRST,
                parents.stream().map(Event::id).toList());
        return draft.claiming(lachesis.frameOf(draft));
    }

    /** The event's self-parent. */
    Optional<Event> selfParent(Event event) {
        return event.selfParent().map(id -> Objects.requireNonNull(taken.get(id)));
    }
}
