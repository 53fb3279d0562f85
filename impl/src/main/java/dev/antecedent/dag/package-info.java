/**
 * Events of validators that may fork, and what follows from their graph alone: who observes what, forklessCause, frames,
 * the election of an Atropos for every frame, blocks.
 *
 * <p>The rules are those of Lachesis, as published in the Go library lachesis-base; the specifications {@code EventDag},
 * {@code ForklessCause}, {@code CausalityIndex} and {@code Lachesis} state them.
 */
@NullMarked
package dev.antecedent.dag;

import org.jspecify.annotations.NullMarked;
