/**
 * Graphs of events as text: a column a creator, time downwards. {@link dev.antecedent.dag.drawing.Drawing} explains the
 * notation, reads it and writes it.
 */
@NullMarked
package dev.antecedent.dag.drawing;

import org.jspecify.annotations.NullMarked;
