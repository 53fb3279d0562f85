/** Specifications, their models, and the verdicts on them. */
@NullMarked
package dev.antecedent.modelcheck;

import org.jspecify.annotations.NullMarked;
