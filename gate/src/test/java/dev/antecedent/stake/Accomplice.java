package dev.antecedent.stake;

import dev.antecedent.clock.Offender;

/** The other half of {@link Offender}'s cycle. */
public final class Accomplice {

    /** Knows the one that knows it. */
    public Class<?> partner() {
        return Offender.class;
    }
}
