/** Logical clocks: Lamport's scalar clock and the vector clock. */
@NullMarked
package dev.antecedent.clock;

import org.jspecify.annotations.NullMarked;
