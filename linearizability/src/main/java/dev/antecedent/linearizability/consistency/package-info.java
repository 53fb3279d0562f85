/** Weaker consistency models than linearizability: what a history still satisfies. */
@NullMarked
package dev.antecedent.linearizability.consistency;

import org.jspecify.annotations.NullMarked;
