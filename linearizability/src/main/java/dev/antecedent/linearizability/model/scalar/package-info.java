/** Models of objects that hold one value: registers, counters, locks, decisions. */
@NullMarked
package dev.antecedent.linearizability.model.scalar;

import org.jspecify.annotations.NullMarked;
