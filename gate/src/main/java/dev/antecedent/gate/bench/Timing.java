package dev.antecedent.gate.bench;

/**
 * How long a history took to check.
 *
 * @param name the file, or what was generated
 * @param group what it is summed up with
 * @param verdict holds, violated or undecided
 * @param first nanoseconds of the first time
 * @param least nanoseconds of the quickest time
 */
record Timing(String name, String group, String verdict, long first, long least) {

    /** The same history once more. */
    Timing again(long took) {
        return new Timing(name, group, verdict, first, Math.min(least, took));
    }
}
