/** How much a check may cost. */
@NullMarked
package dev.antecedent.linearizability.limit;

import org.jspecify.annotations.NullMarked;
