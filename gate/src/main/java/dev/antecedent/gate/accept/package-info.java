/** Re-pins the counts of manifests, and writes down why. */
@NullMarked
package dev.antecedent.gate.accept;

import org.jspecify.annotations.NullMarked;
