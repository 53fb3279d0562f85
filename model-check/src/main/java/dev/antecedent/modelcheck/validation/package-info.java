/** Trace validation: has TLC say whether a recorded trace is a behaviour of its specification, and why not. */
@NullMarked
package dev.antecedent.modelcheck.validation;

import org.jspecify.annotations.NullMarked;
