package dev.antecedent.dag;

import org.jspecify.annotations.Nullable;

/**
 * The name of an event, unique in its epoch: in a network the hash of its content, in a drawing a letter and a number.
 *
 * <p>Events are looked up by it all the time, so it keeps its hash code beside the name.
 */
public final class EventId implements Comparable<EventId> {

    private final String name;
    private final int hash;

    /**
     * The id of that name.
     *
     * @param name not blank
     * @throws IllegalArgumentException if it is blank
     */
    public EventId(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an event needs a name; found \"" + name + "\"");
        }
        this.name = name;
        this.hash = name.hashCode();
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** The order of the names, which has no further meaning. */
    @Override
    public int compareTo(EventId other) {
        return name.compareTo(other.name);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EventId that && hash == that.hash && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return name;
    }
}
