/** The simulations that a gate runs: what their index may say, and what is made of the runs. */
@NullMarked
package dev.antecedent.gate.simulations;

import org.jspecify.annotations.NullMarked;
