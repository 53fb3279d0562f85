package dev.antecedent.simulation;

import dev.antecedent.simulation.fault.Percent;
import dev.antecedent.simulation.fault.Span;

/**
 * A small generator of pseudorandom numbers with 64 bits of state, the same on every platform and in every version of
 * Java, which the library's generators do not promise of their bounded draws.
 *
 * <p>Good enough for schedules; of no use where an adversary must not foresee a draw.
 *
 * <p>Source: Steele, Lea, Flood, <i>Fast Splittable Pseudorandom Number Generators</i> (OOPSLA 2014), the generator
 * SplitMix; the increment is the odd integer closest to 2^64 divided by the golden ratio.
 */
public final class SplitMix64 {

    private static final long INCREMENT = 0x9E3779B97F4A7C15L;

    private long state;

    /** The sequence of this seed. */
    public SplitMix64(long seed) {
        state = seed;
    }

    /**
     * A stream of its own for everything that draws, so that one that draws more or less than before does not change what
     * the others draw.
     *
     * @param seed the run's
     * @param name whose stream it is, such as the two ends of a link
     */
    public static SplitMix64 stream(long seed, long... name) {
        long mixed = mix(seed + INCREMENT);
        for (long part : name) {
            mixed = mix((mixed ^ part) + INCREMENT);
        }
        return new SplitMix64(mixed);
    }

    /** The next 64 bits. */
    public long next() {
        state += INCREMENT;
        return mix(state);
    }

    private static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /**
     * A number from {@code first} to {@code last}, both included, each equally likely.
     *
     * @throws IllegalArgumentException if there is no such number, or more than 2^63 - 1 of them
     */
    public long between(long first, long last) {
        long count = last - first + 1;
        if (first > last || count <= 0) {
            throw new IllegalArgumentException("cannot draw a number from " + first + " to " + last);
        }
        long bits = next() >>> 1;
        // Drawn again while it is in the incomplete group at the end, which would favour the first numbers.
        while (bits > Long.MAX_VALUE - Long.MAX_VALUE % count - 1) {
            bits = next() >>> 1;
        }
        return first + bits % count;
    }

    /** A duration of the range, in ticks, each equally likely. */
    public long in(Span range) {
        return between(range.first(), range.last());
    }

    /** True with this chance. A draw is made even if the answer is certain, so that settings do not shift the rest. */
    public boolean chance(Percent chance) {
        return between(0, 99) < chance.value();
    }
}
