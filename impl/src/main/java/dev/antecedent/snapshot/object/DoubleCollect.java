package dev.antecedent.snapshot.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The scan of Y. Afek, H. Attiya, D. Dolev, E. Gafni, M. Merritt, N. Shavit, "Atomic Snapshots of Shared Memory" (JACM
 * 40(4), 1993), section 3, with unbounded numbers: read all registers twice, until two such collects agree or a segment
 * has been seen to move twice.
 *
 * <p>Why the result is the object in one instant within the scan: <ul>
 * <li>If two collects in a row agree, no register was written between its two readings, because a number never comes
 *     back. So all of them held these values when the first collect had ended and the second had not begun.
 * <li>A segment that moved in two pairs of collects was written twice since the scan began. Its updates come one after
 *     the other, so all of the second one, the scan within it included, lies between the first writing and the reading
 *     of the second; that scan's result is the object in one instant within the inner scan, hence within this one. (The
 *     argument is by induction on the order of the ends of scans.)</ul>
 *
 * <p>Why it ends, whatever the others do: every pair of collects that does not agree has seen some segment move. After
 * as many pairs as there are segments and one more, either two collects agreed or a segment has moved twice.
 *
 * @param <T> the values
 */
final class DoubleCollect<T> implements Scanning<T> {

    private final int segments;
    private final boolean[] moved;
    private List<Cell<T>> first = List.of();
    private List<Cell<T>> current = new ArrayList<>();

    DoubleCollect(int segments) {
        this.segments = segments;
        this.moved = new boolean[segments];
    }

    @Override
    public int wanted() {
        return current.size();
    }

    @Override
    public Optional<List<T>> read(Cell<T> cell) {
        current.add(cell);
        if (current.size() < segments) {
            return Optional.empty();
        }
        List<Cell<T>> collected = current;
        current = new ArrayList<>();
        if (first.isEmpty()) {
            first = collected;
            return Optional.empty();
        }
        List<Cell<T>> before = first;
        first = List.of();
        return result(before, collected);
    }

    private Optional<List<T>> result(List<Cell<T>> before, List<Cell<T>> after) {
        List<Integer> moving = IntStream.range(0, segments)
                .filter(i -> before.get(i).number() != after.get(i).number())
                .boxed()
                .toList();
        if (moving.isEmpty()) {
            return Optional.of(after.stream().map(Cell::value).toList());
        }
        for (int segment : moving) {
            if (moved[segment]) {
                return Optional.of(after.get(segment).view());
            }
            moved[segment] = true;
        }
        return Optional.empty();
    }
}
