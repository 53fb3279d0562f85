package dev.antecedent.snapshot.object;

import java.util.List;

/**
 * What a segment's register holds.
 *
 * @param value the segment's value
 * @param number how many updates there have been in this segment; tells two equal values apart
 * @param view the whole object as the scan within the update saw it; empty before the first update
 * @param <T> the values
 */
record Cell<T>(T value, long number, List<T> view) {

    /** Copies the view. */
    Cell {
        view = List.copyOf(view);
    }
}
