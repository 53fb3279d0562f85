/** Verbs on vectors: verify files of any maker, generate the kit's own. */
@NullMarked
package dev.antecedent.gate.vectors;

import org.jspecify.annotations.NullMarked;
