/** The verbs on graphs of events. */
@NullMarked
package dev.antecedent.gate.dag;

import org.jspecify.annotations.NullMarked;
