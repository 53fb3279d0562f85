package dev.antecedent.snapshot.object;

import java.util.List;
import java.util.Optional;

/**
 * A scan, one register at a time: what reads the registers and when is somebody else's business, so that threads and
 * simulated schedules run the same code.
 *
 * @param <T> the values
 */
interface Scanning<T> {

    /** The segment whose register is to be read next. */
    int wanted();

    /** Takes what was read there; the result, if the scan has now ended. */
    Optional<List<T>> read(Cell<T> cell);
}
