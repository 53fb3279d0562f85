/** Small modules generated around a specification, by which TLC answers a question about it. */
@NullMarked
package dev.antecedent.modelcheck.probe;

import org.jspecify.annotations.NullMarked;
