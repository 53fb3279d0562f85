package dev.antecedent.gate.picture;

import dev.antecedent.clock.LamportTime;
import dev.antecedent.dag.Epoch;
import dev.antecedent.dag.Event;
import dev.antecedent.dag.EventId;
import dev.antecedent.dag.Frame;
import dev.antecedent.dag.Seq;
import dev.antecedent.linearizability.picture.Markup;
import dev.antecedent.stake.ValidatorId;
import java.util.ArrayList;
import java.util.List;

/**
 * How to read a mark.
 *
 * @param sample the mark, drawn around the origin
 * @param words what it means
 */
record Legend(String sample, String words) {

    private static final Event SAMPLE = new Event(
            new EventId("event"),
            Epoch.FIRST,
            new ValidatorId(0),
            Seq.FIRST,
            new LamportTime(1),
            Frame.FIRST,
            List.of());

    /** What occurs among the events. */
    static List<Legend> of(List<PicturedEvent> events) {
        List<Legend> legend = new ArrayList<>();
        legend.add(event("event", false, List.of(), List.of(), 0, "an event; time runs downwards, by Lamport time"));
        legend.add(edges());
        if (events.stream().anyMatch(event -> !event.rootOf().isEmpty())) {
            legend.add(event(
                    "event root", false, List.of(2), List.of(), 0, "a root, and the frame or frames it is a root of"));
        }
        if (events.stream().anyMatch(event -> event.block() > 0)) {
            legend.add(event(
                    "event confirmed block-1",
                    false,
                    List.of(),
                    List.of(),
                    1,
                    "confirmed by block 1; blocks have colours in turn"));
            legend.add(event(
                    "event root atropos confirmed block-1",
                    false,
                    List.of(1),
                    List.of(1),
                    1,
                    "the Atropos of frame 1: block 1 is what it observes and no earlier block has"));
        }
        if (events.stream().anyMatch(PicturedEvent::isFork)) {
            legend.add(event(
                    "event fork",
                    true,
                    List.of(),
                    List.of(),
                    0,
                    "its creator made another event with the same seq; each branch has a column"));
        }
        legend.add(bands());
        return legend;
    }

    /** What a page shows of the event in focus. */
    static List<Legend> ofFocus() {
        return List.of(
                event("event cause", false, List.of(), List.of(), 0, "a forkless cause of the event in focus"),
                event("event effect", false, List.of(), List.of(), 0, "the event in focus is a forkless cause of it"));
    }

    private static Legend event(
            String style, boolean fork, List<Integer> rootOf, List<Integer> atroposOf, int block, String words) {
        Markup svg = new Markup();
        svg.open("g", "class", style);
        EventShape.draw(svg, new PicturedEvent(0, SAMPLE, 0, List.of(), fork, rootOf, atroposOf, block));
        return new Legend(svg.close("g").finished(), words);
    }

    private static Legend edges() {
        Markup svg = new Markup();
        svg.empty("path", "class", "edge self", "d", "M-12,-10V10").empty("path", "class", "edge", "d", "M12,-10V10");
        return new Legend(svg.finished(), "thick: to the self-parent; thin: to another parent, which lies above");
    }

    private static Legend bands() {
        Markup svg = new Markup();
        svg.empty("rect", "class", "band odd", "x", "-30", "y", "-14", "width", "60", "height", "14");
        svg.empty("rect", "class", "band even", "x", "-30", "y", "0", "width", "60", "height", "14");
        svg.empty("path", "class", "frame-begin", "d", "M-30,0h60");
        return new Legend(svg.finished(), "a line where a validator's next frame begins; even frames are shaded");
    }
}
