package dev.antecedent.protocol.dag;

import dev.antecedent.dag.EventId;
import dev.antecedent.trace.Value;
import java.util.Comparator;
import java.util.List;

/**
 * An event as the specifications name it: by its creator and its place in the order in which the creator's events came.
 *
 * @param creator the validator's name
 * @param number from 1; among the events of a validator that forks not the seq
 */
record EventName(String creator, int number) implements Comparable<EventName> {

    private static final Comparator<EventName> ORDER =
            Comparator.comparing(EventName::creator).thenComparing(EventName::number);

    /** The name that a value spells. */
    static EventName of(Value value) {
        if (value instanceof Value.Function pair
                && pair.isSequence()
                && pair.mapping().size() == 2
                && pair.mapping().get(Value.of(1)) instanceof Value.Text creator
                && pair.mapping().get(Value.of(2)) instanceof Value.Int number
                && number.value() >= 1
                && number.value() <= Integer.MAX_VALUE) {
            return new EventName(creator.value(), (int) number.value());
        }
        throw new IllegalArgumentException("an event is a pair <<creator, number>>; found " + value);
    }

    /** The name of an event that {@link #id} named. */
    static EventName of(EventId id) {
        int colon = id.name().lastIndexOf(':');
        return new EventName(
                id.name().substring(0, colon), Integer.parseInt(id.name().substring(colon + 1)));
    }

    EventId id() {
        return new EventId(creator + ":" + number);
    }

    Value value() {
        return Value.sequence(List.of(Value.of(creator), Value.of(number)));
    }

    @Override
    public int compareTo(EventName other) {
        return ORDER.compare(this, other);
    }
}
