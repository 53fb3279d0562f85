/** The verb {@code trace}: recording, showing and validating traces. */
@NullMarked
package dev.antecedent.gate.trace;

import org.jspecify.annotations.NullMarked;
