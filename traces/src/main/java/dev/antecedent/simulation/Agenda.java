package dev.antecedent.simulation;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;

/** What is to come, in the order of virtual time; at the same time, in the order in which it was planned. */
final class Agenda {

    private record Entry(long time, long order, Occurrence occurrence) {}

    private final Queue<Entry> entries =
            new PriorityQueue<>(Comparator.comparingLong(Entry::time).thenComparingLong(Entry::order));
    private long planned;
    private long now;

    /** The virtual time, in ticks from 0. */
    long now() {
        return now;
    }

    /** Plans the occurrence for a time that is not past. */
    void plan(long time, Occurrence occurrence) {
        entries.add(new Entry(time, planned++, occurrence));
    }

    /** The next occurrence, whose time it then is. */
    Occurrence next() {
        Entry entry = entries.remove();
        now = entry.time();
        return entry.occurrence();
    }
}
