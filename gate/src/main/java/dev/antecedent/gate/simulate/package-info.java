/** The verb {@code simulate}: one run, many, or a hunt for one that violates something. */
@NullMarked
package dev.antecedent.gate.simulate;

import org.jspecify.annotations.NullMarked;
