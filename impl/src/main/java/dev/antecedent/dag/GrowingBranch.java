package dev.antecedent.dag;

import java.util.ArrayList;
import java.util.List;

/** A branch while its events arrive. */
final class GrowingBranch {

    private final int number;
    private final int creator;
    private final List<IndexedEvent> events = new ArrayList<>();
    private final int firstSeq;

    GrowingBranch(int number, int creator, int firstSeq) {
        this.number = number;
        this.creator = creator;
        this.firstSeq = firstSeq;
    }

    int number() {
        return number;
    }

    /** The place of its validator in the index order. */
    int creator() {
        return creator;
    }

    /** The place of its first event among its creator's: 1 unless it opened later. */
    int firstSeq() {
        return firstSeq;
    }

    /** The place of its last event; 0 if it has none. */
    int lastSeq() {
        return events.isEmpty() ? 0 : firstSeq + events.size() - 1;
    }

    /** Its event at that place. */
    IndexedEvent at(int seq) {
        return events.get(seq - firstSeq);
    }

    void append(IndexedEvent event) {
        events.add(event);
    }
}
