package dev.antecedent.clock;

/**
 * The name of a process: a participant whose events are totally ordered.
 *
 * @param name the name, not blank; unique in its system
 */
public record ProcessId(String name) implements Comparable<ProcessId> {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public ProcessId {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a process needs a name; found \"" + name + "\"");
        }
    }

    /** The order of the names. It breaks ties between equal Lamport times and has no other meaning. */
    @Override
    public int compareTo(ProcessId other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
