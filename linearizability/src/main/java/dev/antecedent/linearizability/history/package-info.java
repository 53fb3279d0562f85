/** Histories: their vocabulary, and the readers of the files that hold them. */
@NullMarked
package dev.antecedent.linearizability.history;

import org.jspecify.annotations.NullMarked;
