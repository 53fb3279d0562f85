package dev.antecedent.dag;

import dev.antecedent.clock.LamportTime;
import dev.antecedent.dag.Rejection.ForeignEpoch;
import dev.antecedent.dag.Rejection.MissingParent;
import dev.antecedent.dag.Rejection.MissingSelfParent;
import dev.antecedent.dag.Rejection.RepeatedParent;
import dev.antecedent.dag.Rejection.SecondOwnParent;
import dev.antecedent.dag.Rejection.UnknownCreator;
import dev.antecedent.dag.Rejection.WrongLamportTime;
import dev.antecedent.dag.Rejection.WrongSeq;
import dev.antecedent.stake.Validators;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an event must be to fit the events before it. The Go library's index leaves these checks to its callers; an
 * event that passes none of them there opens false forks or is counted for the wrong validator.
 *
 * <p>That the event is new, and that its frame is right, is for those to say who know the events and the frames.
 *
 * @param validators who may create events
 * @param epoch the epoch of all events
 */
public record EventRules(Validators validators, Epoch epoch) {

    /**
     * Judges an event.
     *
     * @param parents its parents in their order, null for one that has not been added
     * @return why it does not fit; empty if it does
     */
    public Optional<Rejection> check(Event event, @Nullable Event[] parents) {
        EventId id = event.id();
        if (!event.epoch().equals(epoch)) {
            return Optional.of(new ForeignEpoch(id, event.epoch(), epoch));
        } else if (validators.indexOf(event.creator()).isEmpty()) {
            return Optional.of(new UnknownCreator(id, event.creator()));
        }
        Optional<Rejection> unknown = missing(event, parents);
        return unknown.isPresent() ? unknown : unfit(event, parents);
    }

    private static Optional<Rejection> missing(Event event, @Nullable Event[] parents) {
        for (int k = 0; k < parents.length; k++) {
            if (parents[k] == null) {
                return Optional.of(new MissingParent(event.id(), event.parents().get(k)));
            }
        }
        return repeated(event.parents()).map(parent -> new RepeatedParent(event.id(), parent));
    }

    /** Few parents are compared pair by pair, which needs no set. */
    private static Optional<EventId> repeated(List<EventId> parents) {
        if (parents.size() > 16) {
            Set<EventId> seen = new HashSet<>();
            return parents.stream().filter(parent -> !seen.add(parent)).findFirst();
        }
        for (int k = 1; k < parents.size(); k++) {
            for (int earlier = 0; earlier < k; earlier++) {
                if (parents.get(k).equals(parents.get(earlier))) {
                    return Optional.of(parents.get(k));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Rejection> unfit(Event event, @Nullable Event[] parents) {
        long lamport = 0;
        for (int k = 0; k < parents.length; k++) {
            Event parent = known(parents[k]);
            boolean own = parent.creator().equals(event.creator());
            if (k == 0 && event.seq().number() > 1) {
                if (!own) {
                    return Optional.of(new MissingSelfParent(event.id(), event.seq()));
                } else if (parent.seq().number() + 1 != event.seq().number()) {
                    return Optional.of(
                            new WrongSeq(event.id(), event.seq(), parent.seq().next()));
                }
            } else if (own) {
                return Optional.of(
                        event.seq().number() > 1
                                ? new SecondOwnParent(event.id(), parent.id())
                                : new WrongSeq(
                                        event.id(), event.seq(), parent.seq().next()));
            }
            lamport = Math.max(lamport, parent.lamport().ticks());
        }
        if (parents.length == 0 && event.seq().number() > 1) {
            return Optional.of(new MissingSelfParent(event.id(), event.seq()));
        }
        return event.lamport().ticks() == lamport + 1
                ? Optional.empty()
                : Optional.of(new WrongLamportTime(event.id(), event.lamport(), new LamportTime(lamport + 1)));
    }

    private static Event known(@Nullable Event parent) {
        if (parent == null) {
            throw new IllegalArgumentException("a parent that has not been added");
        }
        return parent;
    }
}
