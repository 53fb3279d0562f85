package dev.antecedent.dag.drawing;

import dev.antecedent.dag.CausalityIndex;
import dev.antecedent.dag.Epoch;
import dev.antecedent.dag.Event;
import dev.antecedent.dag.EventDag;
import dev.antecedent.dag.EventId;
import dev.antecedent.dag.Frame;
import dev.antecedent.dag.FrameProfile;
import dev.antecedent.dag.Frames;
import dev.antecedent.dag.RejectedEventException;
import dev.antecedent.dag.UnknownEventException;
import dev.antecedent.stake.Validator;
import dev.antecedent.stake.ValidatorId;
import dev.antecedent.stake.Validators;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A graph of events as a drawing: a column a creator, time downwards.
 *
 * <pre>{@code
 * a:2  b             c
 * a1   b1                         # first events have no parents
 * a2(b1)             c1(b1)       # a2's parents: a1, the event above it in its column, and b1
 *      b2(a2)
 *      b2'(b1,c1)                 # a parent of the own column, in the first place, is the self-parent: b2 and b2' fork
 *      b3                         # continues b2', the event above it
 *                    c1'(-,b3)    # no self-parent: c starts anew, which is a fork too
 * }</pre>
 *
 * <p><b>Validators.</b> The first line names them. {@code a:5} has a stake of 5, without it 1; {@code a=7:5} has the id
 * 7, without it the number of its column, from 1. A line {@code epoch 3} may stand before it.
 *
 * <p><b>Events.</b> They are added in the order in which they are read. An event belongs to the column in which it
 * begins; it may reach into the next one. After its name may stand {@code @} and the frame that it claims, if that is not
 * 1, and in brackets its parents other than the event above it: events above or to the left. Seq and Lamport time follow
 * from the parents.
 *
 * <p><b>Names</b> are of letters, digits and <code>_.'*+!?/&lt;&gt;[]{}^~|-</code>; others stand in double quotes, where
 * {@code \"}, {@code \\} and {@code \}{@code u} with four hexadecimal digits stand for a character. A {@code #} begins a
 * comment. Tabs are refused.
 *
 * <p>Reading what was written gives an equal drawing, and writing is canonical: equal drawings are written alike.
 *
 * @param epoch the epoch of all events
 * @param columns the validators, from left to right
 * @param events the events, in the order in which they are added
 */
public record Drawing(Epoch epoch, List<Column> columns, List<Event> events) {

    private static final int LETTERS = 26;

    /**
     * Copies the lists and checks that the events fit.
     *
     * @throws IllegalArgumentException if the columns are no validators, or two have one name
     * @throws RejectedEventException if an event does not fit those before it
     */
    public Drawing {
        columns = List.copyOf(columns);
        events = List.copyOf(events);
        if (columns.stream().map(Column::name).distinct().count() < columns.size()) {
            throw new IllegalArgumentException("two columns have one name: " + columns);
        }
        dag(epoch, columns, events);
    }

    /**
     * Reads a drawing.
     *
     * @throws MalformedDrawingException if the text is none
     */
    public static Drawing parse(String text) {
        return new DrawingReader().read(text);
    }

    /** The drawing of a graph, its columns in the order of the validators' ids and named a, b, c and so on. */
    public static Drawing of(EventDag dag) {
        List<ValidatorId> ids = dag.validators().inIndexOrder().stream()
                .map(Validator::id)
                .sorted()
                .toList();
        return of(dag, id -> ids.size() <= LETTERS ? Character.toString('a' + ids.indexOf(id)) : "v" + id);
    }

    /** The drawing of a graph, its columns in the order of the validators' ids. */
    public static Drawing of(EventDag dag, Function<ValidatorId, String> names) {
        List<Column> columns = dag.validators().inIndexOrder().stream()
                .sorted(Comparator.comparing(Validator::id))
                .map(validator -> new Column(names.apply(validator.id()), validator))
                .toList();
        return new Drawing(dag.epoch(), columns, dag.events());
    }

    /** The text, a line each with a line feed at its end. */
    public String print() {
        return new DrawingWriter(columns).write(this);
    }

    /** Who creates events. */
    public Validators validators() {
        return validators(columns);
    }

    /** The graph. */
    public EventDag dag() {
        return dag(epoch, columns, events);
    }

    /**
     * The event of that name.
     *
     * @throws UnknownEventException if there is none
     */
    public Event event(String name) {
        EventId id = new EventId(name);
        return events.stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownEventException(id));
    }

    /** The same events, each with the frame that it gets where it is built. */
    public Drawing framed(FrameProfile profile) {
        CausalityIndex index = new CausalityIndex(validators(), epoch);
        Frames frames = new Frames(validators(), profile);
        Map<EventId, Frame> built = new HashMap<>();
        List<Event> framed = new ArrayList<>();
        for (Event event : events) {
            Optional<Frame> selfParent = event.selfParent().map(built::get);
            Event claiming = event.claiming(frames.built(selfParent, index.draft(event)::hasForklessCause));
            built.put(event.id(), claiming.frame());
            index.add(claiming);
            frames.add(claiming, selfParent);
            framed.add(claiming);
        }
        return new Drawing(epoch, columns, framed);
    }

    /** The text. */
    @Override
    public String toString() {
        return print();
    }

    private static Validators validators(List<Column> columns) {
        return Validators.of(columns.stream().map(Column::validator).toList());
    }

    private static EventDag dag(Epoch epoch, List<Column> columns, List<Event> events) {
        EventDag dag = new EventDag(validators(columns), epoch);
        events.forEach(dag::add);
        return dag;
    }
}
