/** Scenarios of validators that gossip. Their traces are behaviours of the specification {@code Lachesis}. */
@NullMarked
package dev.antecedent.simulation.dag;

import org.jspecify.annotations.NullMarked;
