/** The simulations that a project's gate runs: which scenarios, with how many seeds, and what must come of them. */
@NullMarked
package dev.antecedent.gate.simulations;

import org.jspecify.annotations.NullMarked;
