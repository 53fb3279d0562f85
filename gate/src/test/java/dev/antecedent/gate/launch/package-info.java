/** The command line as a user meets it. */
@NullMarked
package dev.antecedent.gate.launch;

import org.jspecify.annotations.NullMarked;
