package dev.antecedent.simulation.triad;

import dev.antecedent.triad.certificate.Flaw;
import java.util.Locale;

/** What should happen sometimes to triads, besides what happens to all. */
final class TriadGoals {

    /** A partition has leaves of one triad on both sides. */
    static final String SPLIT = "triad split by a partition";

    /** Something was decided after the first ballot. */
    static final String LATER = "decision in a later ballot";

    /** A leaf prepared in the same decree again, in a later ballot. */
    static final String AGAIN = "decree prepared again in a later ballot";

    /** Somebody has sent proposals of two values in one ballot and decree. */
    static final String TWO_VALUES = "two values proposed in a ballot";

    private TriadGoals() {}

    /** A correct leaf did not believe something. */
    static String rejected(Flaw flaw) {
        return "rejected: " + flaw.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
