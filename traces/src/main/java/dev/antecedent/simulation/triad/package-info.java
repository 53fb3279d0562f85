/**
 * Triadic consensus on the simulator's stage: leaves that keep a replicated key-value store, Byzantine ones among them,
 * clients that use it, and a watch that sees whether they agree.
 */
@NullMarked
package dev.antecedent.simulation.triad;

import org.jspecify.annotations.NullMarked;
