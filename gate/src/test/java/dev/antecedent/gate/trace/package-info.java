/** What {@code trace record} and {@code trace show} do and say. */
@NullMarked
package dev.antecedent.gate.trace;

import org.jspecify.annotations.NullMarked;
