/**
 * Cuts of a run: how much of each process is taken to have happened, whether that holds together, and how clocks tell.
 *
 * <p>{@link dev.antecedent.snapshot.cut.definition} says the same without clocks, and is what this package is held
 * against.
 */
@NullMarked
package dev.antecedent.snapshot.cut;

import org.jspecify.annotations.NullMarked;
