package dev.antecedent.gate.report;

import java.util.Locale;

/** Numbers for a reader; the same on every machine. */
final class Figures {

    private Figures() {}

    /** {@code 33,059}. */
    static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** {@code 12.3 s}. */
    static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
    }

    /** {@code 98.5 % of 200}; a dash where there is no whole. */
    static String share(long part, long whole) {
        return whole == 0 ? "\u2013" : String.format(Locale.ROOT, "%.1f %% of %,d", 100.0 * part / whole, whole);
    }

    /** {@code 1 state}, {@code 5 states}. */
    static String count(long number, String noun) {
        return grouped(number) + " " + noun + (number == 1 ? "" : "s");
    }
}
