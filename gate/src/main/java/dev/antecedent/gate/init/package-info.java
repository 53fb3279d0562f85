/** Writes the first manifests of somebody else's specifications. */
@NullMarked
package dev.antecedent.gate.init;

import org.jspecify.annotations.NullMarked;
