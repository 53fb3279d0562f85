package dev.antecedent.simulation;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is to come, in the order of virtual time; at the same time, in the order in which it was planned. So the order is
 * total, and no two runs differ in it. A binary heap in arrays: the times and orders by which it compares lie side by
 * side.
 */
final class Agenda {

    private static final int CAPACITY_FIRST = 256;

    private long[] times = new long[CAPACITY_FIRST];
    private long[] orders = new long[CAPACITY_FIRST];
    private @Nullable Occurrence[] occurrences = new Occurrence[CAPACITY_FIRST];
    private int size;
    private long planned;
    private long now;

    /** The virtual time, in ticks from 0. */
    long now() {
        return now;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Plans the occurrence for a time that is not past. */
    void plan(long time, Occurrence occurrence) {
        if (size == times.length) {
            times = Arrays.copyOf(times, 2 * size);
            orders = Arrays.copyOf(orders, 2 * size);
            occurrences = Arrays.copyOf(occurrences, 2 * size);
        }
        long order = planned++;
        int place = size++;
        while (place > 0 && isBefore(time, order, (place - 1) / 2)) {
            move((place - 1) / 2, place);
            place = (place - 1) / 2;
        }
        put(place, time, order, occurrence);
    }

    /** The next occurrence, whose time it then is. */
    Occurrence next() {
        Occurrence first = Objects.requireNonNull(occurrences[0], "the agenda is empty");
        now = times[0];
        size--;
        Occurrence last = Objects.requireNonNull(occurrences[size]);
        occurrences[size] = null;
        if (size > 0) {
            sink(times[size], orders[size], last);
        }
        return first;
    }

    private void sink(long time, long order, Occurrence occurrence) {
        int place = 0;
        while (2 * place + 1 < size) {
            int child = 2 * place + 1;
            if (child + 1 < size && isBefore(times[child + 1], orders[child + 1], child)) {
                child++;
            }
            if (isBefore(time, order, child)) {
                break;
            }
            move(child, place);
            place = child;
        }
        put(place, time, order, occurrence);
    }

    private boolean isBefore(long time, long order, int place) {
        return time < times[place] || (time == times[place] && order < orders[place]);
    }

    private void move(int from, int to) {
        times[to] = times[from];
        orders[to] = orders[from];
        occurrences[to] = occurrences[from];
    }

    private void put(int place, long time, long order, Occurrence occurrence) {
        times[place] = time;
        orders[place] = order;
        occurrences[place] = occurrence;
    }
}
