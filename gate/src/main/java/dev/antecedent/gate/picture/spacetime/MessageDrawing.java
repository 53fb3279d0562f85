package dev.antecedent.gate.picture.spacetime;

import dev.antecedent.linearizability.picture.Markup;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The messages: arrows where they arrive, and where they do not a line that ends in a mark. */
final class MessageDrawing {

    private static final int TRIES = 13;
    private static final int BADGE = 9;
    private static final int APART = 15;

    /** Where something stands, and how far it reaches to both sides. */
    private record Taken(double x, double y, int halfWidth) {

        boolean meets(Taken other) {
            return Math.abs(x - other.x) < halfWidth + other.halfWidth && Math.abs(y - other.y) < APART;
        }
    }

    /** From where to where. */
    private record Way(double fromX, double fromY, double toX, double toY) {

        double x(double part) {
            return fromX + part * (toX - fromX);
        }

        double y(double part) {
            return fromY + part * (toY - fromY);
        }

        /** The same without what the marks of events cover. */
        Way shortened(double atStart, double atEnd) {
            double length = Math.max(1, StrictMath.hypot(toX - fromX, toY - fromY));
            return new Way(x(atStart / length), y(atStart / length), x(1 - atEnd / length), y(1 - atEnd / length));
        }

        String path() {
            return "M" + Shapes.at(fromX) + "," + Shapes.at(fromY) + "L" + Shapes.at(toX) + "," + Shapes.at(toY);
        }
    }

    private final SpaceTime run;
    private final Layout layout;
    private final List<Integer> passes;
    private final Reading reading;
    private final boolean labelled;
    private final Set<String> stubs = new HashSet<>();
    private final List<Taken> taken = new ArrayList<>();
    private final Markup svg = new Markup();

    MessageDrawing(SpaceTime run, Layout layout, List<Integer> passes) {
        this.run = run;
        this.layout = layout;
        this.passes = passes;
        this.reading = new Reading(run);
        this.labelled = layout.isLabelled();
    }

    /** All of them that have an end among the steps that are shown. */
    String all() {
        svg.open("g", "class", labelled ? "messages" : "messages many");
        layout.shown().stream()
                .filter(step -> step.isEvent() && labelled)
                .forEach(step -> taken.add(new Taken(layout.x(step.lane()), layout.y(step.place()), BADGE)));
        for (int k = 0; k < run.messages().size(); k++) {
            Message message = run.messages().get(k);
            Crossing crossing = run.crossing(message);
            if (layout.isShown(message) && (message.isReceived() || isFirstStub(message, crossing))) {
                draw(message, crossing, k);
            }
        }
        return svg.close("g").finished();
    }

    /** One stub stands for all that go the same way from one step and do not cross the cut. */
    private boolean isFirstStub(Message message, Crossing crossing) {
        return crossing != Crossing.NONE
                || stubs.add(message.sentAt() + " " + (message.to() > message.from()) + message.lost());
    }

    private void draw(Message message, Crossing crossing, int number) {
        Way way = way(message, crossing);
        svg.open("g", "class", classes(message, crossing), "data-message", Drawing.number(number));
        svg.element("title", reading.named(message));
        if (message.from() == message.to() && message.isReceived()) {
            svg.empty("path", "class", "shaft", "d", loop(way));
        } else {
            svg.empty("path", "class", "shaft", "d", way.path());
        }
        end(message, way);
        if (!message.isSent()) {
            svg.element(
                    "text", "?", "class", "unknown-mark", "x", Shapes.at(way.fromX()), "y", Shapes.at(way.fromY() + 4));
        }
        if (crossing == Crossing.IN_CHANNEL) {
            double part = free(way, 0.62, BADGE);
            Shapes.channel(svg, way.x(part), way.y(part));
        } else if (crossing == Crossing.INCONSISTENT) {
            double part = free(way, 0.62, BADGE);
            Shapes.contradiction(svg, way.x(part), way.y(part));
        }
        if (labelled && message.isSent() && (message.isReceived() || crossing != Crossing.NONE)) {
            double part = free(way, 0.36, Layout.labelWidth(message) / 2);
            svg.element(
                    "text",
                    message.label(),
                    "class",
                    "label",
                    "x",
                    Shapes.at(way.x(part)),
                    "y",
                    Shapes.at(way.y(part) + 4));
        }
        svg.close("g");
    }

    /** What the line ends in; in nothing where it goes on below what is shown. */
    private void end(Message message, Way way) {
        if (message.lost()) {
            Shapes.cross(svg, "lost-mark", way.toX(), way.toY());
        } else if (!message.isReceived()) {
            svg.empty("circle", "class", "open-mark", "cx", Shapes.at(way.toX()), "cy", Shapes.at(way.toY()), "r", "4");
        } else if (layout.isShown(message.receivedAt())) {
            Shapes.head(svg, way.fromX(), way.fromY(), way.toX(), way.toY());
        }
    }

    /** A part of the way near the wanted one where no event and no other mark is in the way, if there is one. */
    private double free(Way way, double wanted, int halfWidth) {
        Taken found = new Taken(way.x(wanted), way.y(wanted), halfWidth);
        double part = wanted;
        for (int tried = 0; tried < TRIES; tried++) {
            int away = (tried + 1) / 2;
            double next = wanted + (tried % 2 == 0 ? away : -away) * 0.055;
            Taken mark = new Taken(way.x(next), way.y(next), halfWidth);
            if (next > 0.12 && next < 0.88 && taken.stream().noneMatch(mark::meets)) {
                found = mark;
                part = next;
                break;
            }
        }
        taken.add(found);
        return part;
    }

    private Way way(Message message, Crossing crossing) {
        int toX = layout.x(message.to());
        int fromX = layout.x(message.from());
        int side = fromX <= toX ? 1 : -1;
        if (!message.isSent()) {
            int y = layout.y(message.receivedAt());
            return new Way(toX - side * 40, y - 16, toX, y).shortened(6, Layout.RADIUS + 3);
        }
        int y = layout.y(message.sentAt());
        if (message.isReceived()) {
            return new Way(fromX, y, toX, layout.y(message.receivedAt())).shortened(Layout.RADIUS, Layout.RADIUS + 3);
        }
        if (crossing == Crossing.IN_CHANNEL) {
            int end = Math.min(layout.height(), Math.max(y, passes.get(message.to())) + Layout.ROW);
            return new Way(fromX, y, fromX + 0.82 * (toX - fromX), end).shortened(Layout.RADIUS, 0);
        }
        return new Way(fromX, y, fromX + side * 26, y + 13).shortened(Layout.RADIUS, 0);
    }

    private static String loop(Way way) {
        return "M" + Shapes.at(way.fromX()) + "," + Shapes.at(way.fromY()) + "C" + Shapes.at(way.fromX() + 34) + ","
                + Shapes.at(way.fromY()) + " " + Shapes.at(way.toX() + 34) + "," + Shapes.at(way.toY()) + " "
                + Shapes.at(way.toX()) + "," + Shapes.at(way.toY());
    }

    private static String classes(Message message, Crossing crossing) {
        StringBuilder classes = new StringBuilder("message");
        if (crossing == Crossing.IN_CHANNEL) {
            classes.append(" channel");
        } else if (crossing == Crossing.INCONSISTENT) {
            classes.append(" inconsistent");
        }
        if (message.isImpossible()) {
            classes.append(" impossible");
        } else if (!message.isSent()) {
            classes.append(" unknown");
        } else if (!message.isReceived()) {
            classes.append(message.lost() ? " lost" : " underway");
        }
        return classes.toString();
    }
}
