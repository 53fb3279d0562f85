/** How fault tolerant triadic consensus is: the tables, and the verbs that print and answer it. */
@NullMarked
package dev.antecedent.gate.triad;

import org.jspecify.annotations.NullMarked;
