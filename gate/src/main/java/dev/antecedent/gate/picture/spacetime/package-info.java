/**
 * Space-time pictures of runs: processes are lanes, messages arrows, time runs downwards. One model, {@link
 * dev.antecedent.gate.picture.spacetime.SpaceTime}, is made from a trace or a counterexample; a page, a drawing and plain
 * text show it.
 */
@NullMarked
package dev.antecedent.gate.picture.spacetime;

import org.jspecify.annotations.NullMarked;
