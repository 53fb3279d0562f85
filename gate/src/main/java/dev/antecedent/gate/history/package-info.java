/** The verbs on histories. */
@NullMarked
package dev.antecedent.gate.history;

import org.jspecify.annotations.NullMarked;
