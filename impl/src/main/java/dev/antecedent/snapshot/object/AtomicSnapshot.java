package dev.antecedent.snapshot.object;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * An atomic snapshot object: segments with one writer each, and a scan that reads all of them as they were in one
 * instant. Wait-free: an operation on n segments ends after at most 2n(n + 1) readings of registers and one writing,
 * however the threads are scheduled; nobody waits for anybody.
 *
 * <p>Y. Afek, H. Attiya, D. Dolev, E. Gafni, M. Merritt, N. Shavit, "Atomic Snapshots of Shared Memory" (JACM 40(4),
 * 1993), section 3. An update takes effect when it writes its register; a scan in an instant within it, see {@link
 * DoubleCollect}. As every register is read and written with volatile semantics, all threads agree on the order of
 * these.
 *
 * @param <T> the values; they should be immutable, since scans hand them out
 */
public final class AtomicSnapshot<T> {

    private final AtomicReferenceArray<Cell<T>> registers;

    /**
     * An object whose segments hold these values.
     *
     * @throws IllegalArgumentException if there is none
     */
    public AtomicSnapshot(List<T> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("found no segment, wanted at least one");
        }
        registers = new AtomicReferenceArray<>(values.size());
        for (int segment = 0; segment < values.size(); segment++) {
            registers.set(segment, new Cell<>(values.get(segment), 0, List.of()));
        }
    }

    /** The number of segments. */
    public int segments() {
        return registers.length();
    }

    /**
     * Gives a segment a value. The updates of one segment must come one after the other, from one thread or handed over
     * between threads; those of different segments may be concurrent.
     *
     * @throws IndexOutOfBoundsException if there is no such segment
     * @throws IllegalStateException if the segment was updated meanwhile; nothing is written then
     */
    public void update(int segment, T value) {
        Cell<T> before = registers.get(segment);
        Cell<T> after = new Cell<>(value, before.number() + 1, scan());
        // Plain writing would do for one writer; comparing tells that there were two.
        if (!registers.compareAndSet(segment, before, after)) {
            throw new IllegalStateException(
                    "found two concurrent updates of segment " + segment + ", wanted one writer");
        }
    }

    /** The values of all segments, in order, as they were in one instant between call and return. */
    public List<T> scan() {
        Scanning<T> scan = new DoubleCollect<>(registers.length());
        Optional<List<T>> result = Optional.empty();
        while (result.isEmpty()) {
            result = scan.read(registers.get(scan.wanted()));
        }
        return result.get();
    }
}
