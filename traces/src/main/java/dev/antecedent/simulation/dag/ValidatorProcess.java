package dev.antecedent.simulation.dag;

import dev.antecedent.dag.Event;
import dev.antecedent.dag.EventId;
import dev.antecedent.dag.RejectedEventException;
import dev.antecedent.simulation.SimulatedProcess;
import dev.antecedent.simulation.Surroundings;
import dev.antecedent.simulation.fault.Span;
import dev.antecedent.stake.ValidatorId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A validator: it makes an event once in a while on what it knows, tells all others, and asks for the events that it
 * lacks of an event's past until it has them. What it took is on its disk before anybody learns of it.
 *
 * <p>One that forks also builds beside its last event.
 */
final class ValidatorProcess implements SimulatedProcess<Gossiped> {

    private static final Span PAUSE = new Span(10, 40);
    private static final long WAKE = 0;

    private final List<String> names;
    private final boolean forks;
    private final SameBlocks watch;
    private final List<Event> disk = new ArrayList<>();
    private final Map<EventId, Event> waiting = new LinkedHashMap<>();
    private Node node;
    private int erasures;

    ValidatorProcess(List<String> names, boolean forks, SameBlocks watch) {
        this.names = names;
        this.forks = forks;
        this.watch = watch;
        this.node = new Node(watch.validators());
    }

    @Override
    public void start(Surroundings<Gossiped> around) {
        sleep(around);
    }

    @Override
    public void receive(int sender, Gossiped message, Surroundings<Gossiped> around) {
        if (message instanceof Gossiped.Told told) {
            if (node.find(told.event().id()).isEmpty()) {
                waiting.put(told.event().id(), told.event());
                settle(around);
                node.lacking(told.event()).forEach(id -> ask(sender, id, around));
            }
        } else if (message instanceof Gossiped.Asked asked) {
            node.find(asked.event()).ifPresent(event -> around.send(sender, new Gossiped.Told(event)));
        }
    }

    @Override
    public void expire(long token, Surroundings<Gossiped> around) {
        Event event = make(around);
        take(event, around);
        for (int other = 0; other < names.size(); other++) {
            if (other != around.self()) {
                around.send(other, new Gossiped.Told(event));
            }
        }
        // What was asked for may have been lost.
        for (Event lonely : List.copyOf(waiting.values())) {
            node.lacking(lonely).forEach(id -> ask((int) lonely.creator().number() - 1, id, around));
        }
        sleep(around);
    }

    @Override
    public void crash() {
        node = new Node(watch.validators());
        waiting.clear();
    }

    @Override
    public void restart(boolean withDisk, Surroundings<Gossiped> around) {
        if (!withDisk) {
            disk.clear();
            erasures++;
        }
        disk.forEach(node::take);
        sleep(around);
    }

    private Event make(Surroundings<Gossiped> around) {
        ValidatorId self = watch.id(around.self());
        Optional<Event> own = node.latestOf(self);
        if (forks && own.isPresent() && around.random().between(0, 3) == 0) {
            own = node.selfParent(own.get());
        }
        List<Event> others = new ArrayList<>();
        for (int other = 0; other < names.size(); other++) {
            if (other != around.self() && around.random().between(0, 3) > 0) {
                node.latestOf(watch.id(other)).ifPresent(others::add);
            }
        }
        // Names stand for hashes: one that starts anew makes other events than before.
        return node.made(self, names.get(around.self()) + "'".repeat(erasures), own, others);
    }

    /** Takes what waits and can be taken now, until there is no more of it. */
    private void settle(Surroundings<Gossiped> around) {
        Optional<Event> ready = ready();
        while (ready.isPresent()) {
            waiting.remove(ready.get().id());
            try {
                take(ready.get(), around);
            } catch (RejectedEventException misfit) {
                watch.rejected();
            }
            ready = ready();
        }
    }

    private Optional<Event> ready() {
        return waiting.values().stream()
                .filter(event -> node.lacking(event).isEmpty())
                .findFirst();
    }

    private void take(Event event, Surroundings<Gossiped> around) {
        node.take(event);
        disk.add(event);
        watch.took(around.self(), node, event);
    }

    private void ask(int whom, EventId id, Surroundings<Gossiped> around) {
        if (whom != around.self() && !waiting.containsKey(id)) {
            around.send(whom, new Gossiped.Asked(id));
        }
    }

    private static void sleep(Surroundings<Gossiped> around) {
        around.setTimer(around.random().in(PAUSE), WAKE);
    }
}
