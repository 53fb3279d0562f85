/** The checker held against the definition on random small histories. */
@NullMarked
package dev.antecedent.linearizability.crosscheck;

import org.jspecify.annotations.NullMarked;
