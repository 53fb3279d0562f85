/** Traces: recorded actions of a run, in the values of TLA+. */
@NullMarked
package dev.antecedent.trace;

import org.jspecify.annotations.NullMarked;
