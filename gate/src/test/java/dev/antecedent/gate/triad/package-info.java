/** The tables are fresh, and the verbs answer. */
@NullMarked
package dev.antecedent.gate.triad;

import org.jspecify.annotations.NullMarked;
