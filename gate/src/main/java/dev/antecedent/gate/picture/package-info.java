/**
 * Pictures of graphs of events: a page that one can walk through, a drawing, and plain text. What they show is computed by
 * the implementation, never taken from a file.
 */
@NullMarked
package dev.antecedent.gate.picture;

import org.jspecify.annotations.NullMarked;
