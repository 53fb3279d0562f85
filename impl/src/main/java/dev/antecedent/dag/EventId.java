package dev.antecedent.dag;

/**
 * The name of an event, unique in its epoch: in a network the hash of its content, in a drawing a letter and a number.
 *
 * @param name not blank
 */
public record EventId(String name) implements Comparable<EventId> {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public EventId {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an event needs a name; found \"" + name + "\"");
        }
    }

    /** The order of the names, which has no further meaning. */
    @Override
    public int compareTo(EventId other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
