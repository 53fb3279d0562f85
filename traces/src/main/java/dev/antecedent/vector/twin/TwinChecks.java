package dev.antecedent.vector.twin;

import dev.antecedent.clock.LamportTime;
import dev.antecedent.dag.Epoch;
import dev.antecedent.dag.Event;
import dev.antecedent.dag.EventId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The checks of an event that must be refused after all others, with a flaw.
 *
 * @param epoch the epoch of the graph
 * @param graph the events before it
 * @param flawed empty if all checks are made
 */
record TwinChecks(Epoch epoch, Graph graph, Optional<Flaw> flawed) {

    /** The kind of refusal that comes first; {@code accepted} if none is left. */
    String verdict(Event event) {
        Optional<String> missing = flawed.filter(Flaw::isMissingCheck).map(Flaw::missingKind);
        return kinds(event).stream()
                .filter(kind -> !missing.equals(Optional.of(kind)))
                .findFirst()
                .orElse("accepted");
    }

    private List<String> kinds(Event event) {
        List<String> kinds = new ArrayList<>();
        Set<EventId> distinct = new HashSet<>(event.parents());
        when(kinds, graph.contains(event.id()), "duplicate-event");
        when(kinds, !event.epoch().equals(epoch), "foreign-epoch");
        when(kinds, !graph.isValidator(event.creator()), "unknown-creator");
        when(kinds, !event.parents().stream().allMatch(graph::contains), "missing-parent");
        when(kinds, distinct.size() < event.parents().size(), "repeated-parent");
        return kinds.isEmpty() ? unfit(event) : kinds;
    }

    private List<String> unfit(Event event) {
        List<String> kinds = new ArrayList<>();
        List<Event> parents = event.parents().stream()
                .map(graph::number)
                .map(graph.events::get)
                .toList();
        List<Event> own = parents.stream()
                .filter(parent -> parent.creator().equals(event.creator()))
                .toList();
        boolean first = event.seq().number() == 1;
        boolean ownFirst = !own.isEmpty() && own.get(0).equals(parents.get(0));
        boolean gap = ownFirst && own.get(0).seq().number() + 1 != event.seq().number();
        when(kinds, !first && !ownFirst, "missing-self-parent");
        when(kinds, first ? !own.isEmpty() : gap, "wrong-seq");
        when(kinds, !first && own.size() > 1, "second-own-parent");
        when(kinds, event.lamport().ticks() != 1 + latest(parents, first), "wrong-lamport");
        // Its claim is the last thing that is looked at, so what passes all else is here for its claim.
        when(kinds, kinds.isEmpty() && !isLeast(event), "wrong-frame");
        return kinds;
    }

    private long latest(List<Event> parents, boolean first) {
        boolean selfAlone = flawed.equals(Optional.of(Flaw.LAMPORT_OF_SELF_PARENT));
        return parents.stream()
                .limit(selfAlone ? (first ? 0 : 1) : parents.size())
                .map(Event::lamport)
                .max(LamportTime::compareTo)
                .orElse(LamportTime.ZERO)
                .ticks();
    }

    /** Whether it claims the least frame, which an implementation accepts that is lenient where it must not be. */
    private boolean isLeast(Event event) {
        int least = event.selfParent()
                .map(graph::number)
                .map(graph.events::get)
                .map(parent -> parent.frame().number())
                .orElse(1);
        return flawed.equals(Optional.of(Flaw.ALWAYS_LENIENT)) && event.frame().number() == least;
    }

    private static void when(List<String> kinds, boolean holds, String kind) {
        if (holds) {
            kinds.add(kind);
        }
    }
}
