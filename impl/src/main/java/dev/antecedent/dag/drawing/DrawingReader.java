package dev.antecedent.dag.drawing;

import dev.antecedent.clock.LamportTime;
import dev.antecedent.dag.Epoch;
import dev.antecedent.dag.Event;
import dev.antecedent.dag.EventId;
import dev.antecedent.dag.Frame;
import dev.antecedent.dag.Seq;
import dev.antecedent.stake.ValidatorId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a drawing. */
final class DrawingReader {

    private static final Pattern EPOCH = Pattern.compile(" *epoch +[0-9].*");

    private final HeaderReader header = new HeaderReader();
    private final Map<EventId, Event> events = new LinkedHashMap<>();
    private final Map<ValidatorId, Event> lowest = new HashMap<>();
    private Epoch epoch = Epoch.FIRST;

    Drawing read(String text) {
        boolean epochAllowed = true;
        int number = 0;
        for (String content : text.split("\r?\n", -1)) {
            number++;
            Line line = new Line(number, content);
            if (line.isDone()) {
                continue;
            } else if (epochAllowed && EPOCH.matcher(content).matches()) {
                epoch = HeaderReader.epoch(line);
            } else if (header.columns().isEmpty()) {
                header.read(line);
            } else {
                row(line);
            }
            epochAllowed = false;
        }
        if (header.columns().isEmpty()) {
            throw new MalformedDrawingException(number, 1, "the end", "a line with the validators");
        }
        return new Drawing(epoch, header.columns(), List.copyOf(events.values()));
    }

    private void row(Line line) {
        while (!line.isDone()) {
            int start = line.at();
            ValidatorId creator = header.at(start).validator().id();
            EventId id = new EventId(eventName(line, "an event"));
            if (events.containsKey(id)) {
                throw line.malformed(start, id + " a second time", "a name that no event above has");
            }
            Frame frame = line.take('@') ? new Frame((int) line.number(1, Event.COUNTER_MAX, "a frame")) : Frame.FIRST;
            Event event = event(id, creator, frame, parents(line, creator));
            events.put(id, event);
            lowest.put(creator, event);
        }
    }

    private static String eventName(Line line, String what) {
        int start = line.at();
        if (line.takeAlone('-')) {
            throw line.malformed(start, "'-'", what + ": '-' stands only for a self-parent that is not there");
        }
        return line.name(what);
    }

    /** The parents, with the self-parent that the column implies. */
    private List<Event> parents(Line line, ValidatorId creator) {
        List<Event> parents = new ArrayList<>();
        Optional<Event> above = Optional.ofNullable(lowest.get(creator));
        if (!line.take('(')) {
            above.ifPresent(parents::add);
            return parents;
        }
        line.isDone();
        boolean isNone = line.takeAlone('-');
        boolean more = !isNone || !line.isListEnd();
        while (more) {
            Event parent = parent(line, creator, parents, isNone);
            if (parents.isEmpty() && !isNone && !parent.creator().equals(creator)) {
                above.ifPresent(parents::add);
            }
            parents.add(parent);
            more = !line.isListEnd();
        }
        return parents;
    }

    private Event parent(Line line, ValidatorId creator, List<Event> before, boolean isNone) {
        int start = line.at();
        String name = eventName(line, "a parent");
        Event parent = events.get(new EventId(name));
        if (parent == null) {
            throw line.malformed(start, name, "an event above or to the left");
        } else if (parent.creator().equals(creator) && (isNone || !before.isEmpty())) {
            throw line.malformed(
                    start,
                    name + ", which is in the same column" + (isNone ? ", after '-'" : ""),
                    isNone ? "parents in other columns" : "the self-parent in the first place");
        } else if (before.contains(parent)) {
            throw line.malformed(start, name + " a second time", "each parent once");
        }
        return parent;
    }

    private Event event(EventId id, ValidatorId creator, Frame frame, List<Event> parents) {
        Optional<Event> self = parents.stream()
                .limit(1)
                .filter(parent -> parent.creator().equals(creator))
                .findFirst();
        LamportTime latest = parents.stream().map(Event::lamport).reduce(LamportTime.ZERO, LamportTime::max);
        return new Event(
                id,
                epoch,
                creator,
                self.map(parent -> parent.seq().next()).orElse(Seq.FIRST),
                latest.next(),
                frame,
                parents.stream().map(Event::id).toList());
    }
}
