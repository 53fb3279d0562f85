package dev.antecedent.gate.picture;

import dev.antecedent.gate.picture.DagLayout.Group;
import dev.antecedent.linearizability.picture.Markup;
import dev.antecedent.stake.Validators;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The graph as elements of a drawing: headings, and below them frames, edges and events. */
final class DagSvg {

    private static final int GRID = 5;
    private static final int CHARACTER = 9;

    private final DagPicture picture;
    private final List<PicturedEvent> events;
    private final DagLayout layout;
    private final Set<Integer> cheaters;

    DagSvg(DagPicture picture) {
        this.picture = picture;
        this.events = PicturedEvent.of(picture);
        this.layout = new DagLayout(picture, events);
        this.cheaters = new Summary(picture).cheaters();
    }

    List<PicturedEvent> events() {
        return events;
    }

    DagLayout layout() {
        return layout;
    }

    /** The validators, from the top to {@link DagLayout#HEADING}. */
    String headings() {
        Markup svg = new Markup();
        Validators validators = picture.validators();
        List<String> names = picture.names();
        for (Group group : layout.groups()) {
            int validator = group.validator();
            boolean cheats = cheaters.contains(validator);
            String middle = number(group.left() + group.width() / 2);
            svg.open("g", "class", cheats ? "validator cheater" : "validator");
            svg.element("title", "validator " + names.get(validator) + ", stake " + validators.stake(validator));
            svg.empty(
                    "rect",
                    "x",
                    number(group.left()),
                    "y",
                    "2",
                    "width",
                    number(group.width()),
                    "height",
                    "58",
                    "rx",
                    "3");
            int room = group.width() / CHARACTER;
            svg.element("text", cut(names.get(validator), room), "class", "name", "x", middle, "y", "19");
            String stake = "stake " + validators.stake(validator) + (cheats && room > 14 ? " \u00b7 forks" : "");
            svg.element("text", stake, "class", "stake", "x", middle, "y", "36");
            for (int strand : group.strands()) {
                svg.element(
                        "text", "branch " + strand, "class", "strand-name", "x", number(layout.x(strand)), "y", "53");
            }
            svg.close("g");
        }
        return svg.finished();
    }

    /** Everything below the headings. */
    String body() {
        Markup svg = new Markup();
        rows(svg);
        cheaters(svg);
        svg.markup(FrameBands.of(events, layout));
        svg.open("g", "class", "edges");
        events.forEach(event -> edges(svg, event));
        svg.close("g").open("g", "class", "events");
        events.forEach(event -> node(svg, event));
        return svg.close("g").finished();
    }

    /** Where there are Lamport times. */
    private void rows(Markup svg) {
        for (int row = GRID; row <= layout.rows(); row += GRID) {
            String y = number(layout.y(row));
            svg.empty("line", "class", "grid", "x1", "28", "x2", number(layout.width()), "y1", y, "y2", y);
            svg.element("text", Integer.toString(row), "class", "axis", "x", "24", "y", number(layout.y(row) + 4));
        }
    }

    private void cheaters(Markup svg) {
        for (Group group : layout.groups()) {
            if (cheaters.contains(group.validator())) {
                svg.empty(
                        "rect",
                        "class",
                        "cheater-ground",
                        "x",
                        number(group.left()),
                        "y",
                        "0",
                        "width",
                        number(group.width()),
                        "height",
                        number(layout.height()));
            }
        }
    }

    private void edges(Markup svg, PicturedEvent event) {
        for (int place : event.parents()) {
            PicturedEvent parent = events.get(place);
            boolean self = parent.event().creator().equals(event.event().creator());
            svg.empty(
                    "path",
                    "class",
                    self ? "edge self" : "edge",
                    "data-edge",
                    event.place() + "-" + place,
                    "d",
                    path(event, parent));
        }
    }

    /** From the event's upper side to the parent's lower one, leaving and arriving upright. */
    private String path(PicturedEvent event, PicturedEvent parent) {
        int half = DagLayout.NODE_HEIGHT / 2;
        int fromX = layout.x(event.branch());
        int toX = layout.x(parent.branch());
        int fromY = layout.y(event) - half;
        int toY = layout.y(parent) + half;
        if (fromX == toX) {
            return "M" + fromX + "," + fromY + "V" + toY;
        }
        int side = Integer.signum(toX - fromX) * 18;
        int bend = Math.min(46, Math.max(12, (fromY - toY) / 2));
        return "M" + (fromX + side) + "," + fromY + "C" + (fromX + side) + "," + (fromY - bend) + " " + (toX - side)
                + "," + (toY + bend) + " " + (toX - side) + "," + toY;
    }

    private void node(Markup svg, PicturedEvent event) {
        String at = "translate(" + layout.x(event.branch()) + " " + layout.y(event) + ")";
        String place = Integer.toString(event.place());
        svg.open("g", "class", classes(event), "id", "e" + place, "data-event", place, "transform", at);
        svg.element("title", title(event));
        EventShape.draw(svg, event);
        svg.close("g");
    }

    private static String classes(PicturedEvent event) {
        List<String> classes = new ArrayList<>(List.of("event"));
        if (!event.rootOf().isEmpty()) {
            classes.add("root");
        }
        if (!event.atroposOf().isEmpty()) {
            classes.add("atropos");
        }
        if (event.isFork()) {
            classes.add("fork");
        }
        if (event.block() > 0) {
            classes.add("confirmed block-" + event.block() % 6);
        }
        return String.join(" ", classes);
    }

    /** Everything that its marks say, in words. */
    private static String title(PicturedEvent event) {
        StringBuilder words = new StringBuilder(event.name());
        words.append(", frame ").append(event.event().frame());
        if (!event.rootOf().isEmpty()) {
            words.append(", root of ").append(PicturedEvent.range(event.rootOf()));
        }
        if (!event.atroposOf().isEmpty()) {
            words.append(", Atropos of ").append(PicturedEvent.range(event.atroposOf()));
        }
        if (event.isFork()) {
            words.append(", one side of a fork");
        }
        return words.append(event.block() > 0 ? ", confirmed by block " + event.block() : ", not confirmed")
                .toString();
    }

    static String number(int value) {
        return Integer.toString(value);
    }

    /** At most so many characters, the last one telling that more follow. */
    static String cut(String text, int characters) {
        int points = text.codePointCount(0, text.length());
        return points <= characters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, Math.max(1, characters - 1))) + "\u2026";
    }
}
