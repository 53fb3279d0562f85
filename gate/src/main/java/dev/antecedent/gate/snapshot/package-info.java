/** The verbs on snapshot files. */
@NullMarked
package dev.antecedent.gate.snapshot;

import org.jspecify.annotations.NullMarked;
