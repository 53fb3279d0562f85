/** The gate on projects that have nothing to do with clocks. */
@NullMarked
package dev.antecedent.gate.run;

import org.jspecify.annotations.NullMarked;
