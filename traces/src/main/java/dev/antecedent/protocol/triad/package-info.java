/** Triadic consensus, bound to its specification. */
@NullMarked
package dev.antecedent.protocol.triad;

import org.jspecify.annotations.NullMarked;
