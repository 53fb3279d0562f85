/** The search for a linearization, its verdicts, and the check of what it found. */
@NullMarked
package dev.antecedent.linearizability.search;

import org.jspecify.annotations.NullMarked;
