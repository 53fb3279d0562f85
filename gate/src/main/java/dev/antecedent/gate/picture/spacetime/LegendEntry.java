package dev.antecedent.gate.picture.spacetime;

import dev.antecedent.linearizability.picture.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * How to read a mark.
 *
 * @param sample the mark, drawn around the origin
 * @param words what it means
 */
record LegendEntry(String sample, String words) {

    /** The marks that occur in the run. */
    static List<LegendEntry> of(SpaceTime run) {
        List<LegendEntry> legend = new ArrayList<>();
        boolean cut = run.cut().isPresent();
        if (cut) {
            legend.add(events());
            legend.add(made("an event at the frontier: the last of its process before the cut", svg -> {
                svg.open("g", "class", "event before");
                Shapes.event(svg, true, false);
                svg.close("g");
            }));
        }
        if (run.steps().stream().anyMatch(step -> step.recorded() > 0)) {
            legend.add(made("the process records a snapshot, which the cut passes just above", svg -> {
                svg.open("g", "class", cut ? "event after" : "event");
                Shapes.event(svg, false, true);
                svg.close("g");
            }));
        }
        if (has(run, message -> run.crossing(message) == Crossing.IN_CHANNEL)) {
            legend.add(arrow(
                    "message channel",
                    "sent before the cut and received after it, or never: in the channel",
                    svg -> Shapes.channel(svg, 0, 0)));
        }
        if (has(run, message -> run.crossing(message) == Crossing.INCONSISTENT)) {
            legend.add(arrow(
                    "message inconsistent",
                    "received before the cut and sent after it: the cut is not consistent",
                    svg -> Shapes.contradiction(svg, 0, 0)));
        }
        if (has(run, message -> !message.isReceived() && !message.lost())) {
            legend.add(stub(
                    "message underway",
                    "never received",
                    svg -> svg.empty("circle", "class", "open-mark", "cx", "22", "r", "4")));
        }
        if (has(run, Message::lost)) {
            legend.add(stub("message lost", "lost", svg -> Shapes.cross(svg, "lost-mark", 22, 0)));
        }
        if (has(run, Message::isImpossible)) {
            legend.add(arrow("message impossible", "received before it is sent: no run can do that", svg -> {}));
        }
        if (has(run, message -> !message.isSent())) {
            legend.add(arrow(
                    "message unknown",
                    "received, and nobody knows which step sent it",
                    svg -> svg.element("text", "?", "class", "unknown-mark", "x", "-34", "y", "4")));
        }
        return legend;
    }

    private static boolean has(SpaceTime run, Predicate<Message> kind) {
        return run.messages().stream().anyMatch(kind);
    }

    private static LegendEntry events() {
        return made("an event before the cut; one after it", svg -> {
            svg.open("g", "class", "event before", "transform", "translate(-14 0)");
            Shapes.event(svg, false, false);
            svg.close("g").open("g", "class", "event after", "transform", "translate(14 0)");
            Shapes.event(svg, false, false);
            svg.close("g");
        });
    }

    private static LegendEntry arrow(String style, String words, Consumer<Markup> more) {
        return made(words, svg -> {
            svg.open("g", "class", style).empty("path", "class", "shaft", "d", "M-26,0H24");
            Shapes.head(svg, -26, 0, 26, 0);
            more.accept(svg);
            svg.close("g");
        });
    }

    private static LegendEntry stub(String style, String words, Consumer<Markup> end) {
        return made(words, svg -> {
            svg.open("g", "class", style).empty("path", "class", "shaft", "d", "M-26,0H18");
            end.accept(svg);
            svg.close("g");
        });
    }

    private static LegendEntry made(String words, Consumer<Markup> drawn) {
        Markup svg = new Markup();
        drawn.accept(svg);
        return new LegendEntry(svg.finished(), words);
    }
}
