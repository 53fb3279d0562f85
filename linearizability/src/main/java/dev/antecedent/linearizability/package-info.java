/** Verdicts on histories of concurrent operations. */
@NullMarked
package dev.antecedent.linearizability;

import org.jspecify.annotations.NullMarked;
