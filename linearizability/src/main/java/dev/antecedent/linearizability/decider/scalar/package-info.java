/** Rules for objects that hold one value. */
@NullMarked
package dev.antecedent.linearizability.decider.scalar;

import org.jspecify.annotations.NullMarked;
