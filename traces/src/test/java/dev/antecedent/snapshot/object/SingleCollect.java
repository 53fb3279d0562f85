package dev.antecedent.snapshot.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The wrong twin: reads the segments one after the other and calls that a snapshot. */
final class SingleCollect implements Scanning<Integer> {

    private final int segments;
    private final List<Integer> values = new ArrayList<>();

    SingleCollect(int segments) {
        this.segments = segments;
    }

    @Override
    public int wanted() {
        return values.size();
    }

    @Override
    public Optional<List<Integer>> read(Cell<Integer> cell) {
        values.add(cell.value());
        return values.size() < segments ? Optional.empty() : Optional.of(values);
    }
}
