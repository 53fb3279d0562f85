package dev.antecedent.snapshot.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Another wrong twin: borrows the view of a segment that moved once, whose update may have begun before the scan. */
final class WithoutSecondMove implements Scanning<Integer> {

    private final int segments;
    private final List<Cell<Integer>> read = new ArrayList<>();

    WithoutSecondMove(int segments) {
        this.segments = segments;
    }

    @Override
    public int wanted() {
        return read.size() % segments;
    }

    @Override
    public Optional<List<Integer>> read(Cell<Integer> cell) {
        read.add(cell);
        if (read.size() < 2 * segments) {
            return Optional.empty();
        }
        for (int i = 0; i < segments; i++) {
            if (read.get(i).number() != read.get(segments + i).number()) {
                return Optional.of(read.get(segments + i).view());
            }
        }
        return Optional.of(
                read.subList(segments, 2 * segments).stream().map(Cell::value).toList());
    }
}
