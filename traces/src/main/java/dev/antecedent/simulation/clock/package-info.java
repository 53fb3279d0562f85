/** Scenarios of processes with vector clocks. Their traces are behaviours of the specification {@code VectorClock}. */
@NullMarked
package dev.antecedent.simulation.clock;

import org.jspecify.annotations.NullMarked;
