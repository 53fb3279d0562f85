package dev.antecedent.vector;

import dev.antecedent.dag.EventId;
import java.util.Optional;

/**
 * One value of a vector.
 *
 * @param section the member of the format that it belongs to, such as {@code highestBefore}
 * @param path where it is, by names rather than numbers
 * @param event the event that it is about, if it is about one
 * @param value as it is written
 */
record VectorField(String section, String path, Optional<EventId> event, String value) {

    boolean isAt(VectorField other) {
        return path.equals(other.path);
    }
}
