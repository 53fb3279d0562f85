/**
 * Many decrees: a replicated log on triadic consensus, batched and pipelined, and a key-value store on top.
 *
 * <p>A {@link Replica} is one leaf. It has no clock and no network: messages and ticks are put in, messages come out,
 * and the same inputs give the same outputs.
 */
@NullMarked
package dev.antecedent.triad.log;

import org.jspecify.annotations.NullMarked;
