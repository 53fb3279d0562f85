/** Tests of the verb {@code simulate}. */
@NullMarked
package dev.antecedent.gate.simulate;

import org.jspecify.annotations.NullMarked;
