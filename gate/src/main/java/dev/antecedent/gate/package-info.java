/** The command line and the gate. */
@NullMarked
package dev.antecedent.gate;

import org.jspecify.annotations.NullMarked;
