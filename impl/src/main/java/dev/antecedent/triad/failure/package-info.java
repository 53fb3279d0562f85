/**
 * How probable it is that faults break or block a quorum system, exactly: as fractions of whole numbers, not as
 * floating-point numbers or estimates.
 */
@NullMarked
package dev.antecedent.triad.failure;

import org.jspecify.annotations.NullMarked;
