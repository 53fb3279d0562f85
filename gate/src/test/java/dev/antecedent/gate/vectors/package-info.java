/** Tests of the verbs on vectors. */
@NullMarked
package dev.antecedent.gate.vectors;

import org.jspecify.annotations.NullMarked;
