package dev.antecedent.gate.picture;

import dev.antecedent.dag.Block;
import dev.antecedent.dag.Event;
import dev.antecedent.dag.EventId;
import dev.antecedent.vector.LachesisVector;
import dev.antecedent.vector.LachesisVector.FrameRoots;
import dev.antecedent.vector.LachesisVector.Told;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What is drawn of an event.
 *
 * @param place its place in the order of arrival, from 0
 * @param event the event
 * @param branch the branch that it is on
 * @param parents the places of its parents
 * @param isFork whether its creator made another event with this seq
 * @param rootOf the frames that it is a root of
 * @param atroposOf the frames that it is the Atropos of
 * @param block the frame whose block confirms it; 0 if none does
 */
record PicturedEvent(
        int place,
        Event event,
        int branch,
        List<Integer> parents,
        boolean isFork,
        List<Integer> rootOf,
        List<Integer> atroposOf,
        int block) {

    /** Its name. */
    String name() {
        return event.id().name();
    }

    /** All events, in the order of arrival. */
    static List<PicturedEvent> of(DagPicture picture) {
        LachesisVector computed = picture.computed();
        Map<EventId, List<Integer>> rootOf = new HashMap<>();
        for (FrameRoots frame : computed.abft().frames()) {
            frame.roots()
                    .forEach(root -> rootOf.computeIfAbsent(root.event(), any -> new ArrayList<>())
                            .add(frame.frame().number()));
        }
        Map<EventId, List<Integer>> atroposOf = new HashMap<>();
        Map<EventId, Integer> confirmed = new HashMap<>();
        for (Block block : picture.blocks()) {
            int frame = block.frame().number();
            atroposOf.computeIfAbsent(block.atropos(), any -> new ArrayList<>()).add(frame);
            block.confirmed().forEach(id -> confirmed.put(id, frame));
        }
        Set<List<Object>> forked = forked(computed);
        Map<EventId, Integer> places = new HashMap<>();
        List<PicturedEvent> events = new ArrayList<>();
        for (Told told : computed.events()) {
            Event event = told.event();
            places.put(event.id(), events.size());
            events.add(new PicturedEvent(
                    events.size(),
                    event,
                    told.branch(),
                    event.parents().stream()
                            .map(id -> Objects.requireNonNull(places.get(id)))
                            .toList(),
                    forked.contains(slot(event)),
                    List.copyOf(rootOf.getOrDefault(event.id(), List.of())),
                    List.copyOf(atroposOf.getOrDefault(event.id(), List.of())),
                    confirmed.getOrDefault(event.id(), 0)));
        }
        return events;
    }

    /** The creators and seqs that more than one event has. */
    private static Set<List<Object>> forked(LachesisVector computed) {
        Set<List<Object>> once = new HashSet<>();
        Set<List<Object>> twice = new HashSet<>();
        for (Told told : computed.events()) {
            List<Object> slot = slot(told.event());
            if (!once.add(slot)) {
                twice.add(slot);
            }
        }
        return twice;
    }

    private static List<Object> slot(Event event) {
        return List.of(event.creator(), event.seq());
    }

    /** Frames that follow each other: {@code 2} or {@code 2–4}. */
    static String range(List<Integer> frames) {
        int first = frames.get(0);
        int last = frames.get(frames.size() - 1);
        return first == last ? Integer.toString(first) : first + "\u2013" + last;
    }
}
