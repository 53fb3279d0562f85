/**
 * Runs by the seed: a {@link dev.antecedent.simulation.hunt.Campaign} looks for a violation among many seeds, and says
 * which goals none of them reached; a {@link dev.antecedent.simulation.hunt.Shrinker} makes the run that was found short.
 */
@NullMarked
package dev.antecedent.simulation.hunt;

import org.jspecify.annotations.NullMarked;
