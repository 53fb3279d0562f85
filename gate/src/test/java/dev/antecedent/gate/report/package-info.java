/** The outputs of the gate. */
@NullMarked
package dev.antecedent.gate.report;

import org.jspecify.annotations.NullMarked;
