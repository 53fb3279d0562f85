package dev.antecedent.dag.definition;

import dev.antecedent.dag.Event;
import dev.antecedent.dag.EventId;
import dev.antecedent.dag.UnknownEventException;
import dev.antecedent.stake.Validator;
import dev.antecedent.stake.ValidatorId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who forks, and who sees it. An event sees a validator cheating if it observes both events of a {@link Fork} of the
 * validator. What it sees, all events that observe it see as well.
 */
public final class Forks {

    private final Reachability reachability;
    private final List<Fork> all;
    private final Map<EventId, Set<ValidatorId>> seen = new HashMap<>();

    /** The forks among those events. */
    public Forks(Reachability reachability) {
        this.reachability = reachability;
        List<Fork> found = new ArrayList<>();
        List<Event> events = reachability.events();
        for (int second = 0; second < events.size(); second++) {
            for (int first = 0; first < second; first++) {
                if (isFork(events.get(first), events.get(second))) {
                    found.add(new Fork(
                            events.get(first).creator(),
                            events.get(first).id(),
                            events.get(second).id()));
                }
            }
        }
        all = List.copyOf(found);
        events.forEach(event -> seen.put(event.id(), new HashSet<>()));
        all.forEach(this::see);
    }

    private void see(Fork fork) {
        for (Event observer : reachability.observersOf(fork.first())) {
            if (reachability.observes(observer.id(), fork.second())) {
                cheatersKnownTo(observer.id()).add(fork.creator());
            }
        }
    }

    /** Whether the two events are a fork. */
    public static boolean isFork(Event one, Event other) {
        return !one.id().equals(other.id())
                && one.creator().equals(other.creator())
                && one.seq().equals(other.seq());
    }

    /** All of them. */
    public List<Fork> all() {
        return all;
    }

    /**
     * Whether the event observes both sides of a fork of the validator.
     *
     * @throws UnknownEventException if it is not there
     */
    public boolean seesCheating(EventId observer, ValidatorId validator) {
        return cheatersKnownTo(observer).contains(validator);
    }

    /**
     * The validators that the event sees cheating, in index order.
     *
     * @throws UnknownEventException if it is not there
     */
    public List<ValidatorId> cheatersSeenBy(EventId observer) {
        return reachability.dag().validators().inIndexOrder().stream()
                .map(Validator::id)
                .filter(validator -> seesCheating(observer, validator))
                .toList();
    }

    /** The validators that fork, in index order, whether an event sees it or not. */
    public List<ValidatorId> cheaters() {
        return reachability.dag().validators().inIndexOrder().stream()
                .map(Validator::id)
                .filter(validator ->
                        all.stream().anyMatch(fork -> fork.creator().equals(validator)))
                .toList();
    }

    private Set<ValidatorId> cheatersKnownTo(EventId observer) {
        Set<ValidatorId> cheaters = seen.get(observer);
        if (cheaters == null) {
            throw new UnknownEventException(observer);
        }
        return cheaters;
    }
}
