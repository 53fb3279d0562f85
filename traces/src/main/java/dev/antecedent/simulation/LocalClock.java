package dev.antecedent.simulation;

/**
 * A process's clock: it shows {@code offset + floor(t * (100 + rate) / 100)} at the virtual time t.
 *
 * @param rate by how many percent it is too fast, above -100
 * @param offset what it shows at the start, in ticks
 */
record LocalClock(int rate, long offset) {

    private static final long HUNDRED = 100;

    static final LocalClock RIGHT = new LocalClock(0, 0);

    /** What it shows at this virtual time. */
    long at(long time) {
        return offset + time * (HUNDRED + rate) / HUNDRED;
    }

    /** The first virtual time, after this one, at which the clock has gone on by so many ticks. */
    long after(long time, long delay) {
        long shown = at(time) - offset + delay;
        long speed = HUNDRED + rate;
        return Math.max(time + 1, (shown * HUNDRED + speed - 1) / speed);
    }
}
