package dev.antecedent.dag;

/**
 * The relation on which frames and elections stand: an event is a forkless cause of a later one if a quorum of
 * validators, none of which the later one sees cheating, have an event between the two.
 *
 * <p>It follows from the past of the later event alone, so it never changes once that event is there, and does not
 * depend on the order in which events arrive. It is neither transitive nor monotone: a later event that learns of a fork
 * can lose a cause that its own past had.
 */
@FunctionalInterface
public interface ForklessCause {

    /**
     * Whether {@code observed} is a forkless cause of {@code observer}.
     *
     * @throws UnknownEventException if either has not been added
     */
    boolean isForklessCause(EventId observer, EventId observed);
}
