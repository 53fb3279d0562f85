/** {@code antecedent prove}: the proofs of the specifications. */
@NullMarked
package dev.antecedent.gate.prove;

import org.jspecify.annotations.NullMarked;
