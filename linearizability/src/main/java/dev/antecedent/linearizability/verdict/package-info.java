/** What a check comes to, and why. */
@NullMarked
package dev.antecedent.linearizability.verdict;

import org.jspecify.annotations.NullMarked;
