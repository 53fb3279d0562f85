/**
 * The repaired protocol of triadic consensus, for one decree: ballots, locks and certificates, specified in {@code
 * TriadicConsensus}. One method an action; nothing here knows of time, networks or randomness.
 */
@NullMarked
package dev.antecedent.triad.consensus;

import org.jspecify.annotations.NullMarked;
