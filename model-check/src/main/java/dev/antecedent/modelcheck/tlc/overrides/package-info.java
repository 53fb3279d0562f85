/** Operators of {@code specs/lib} that Java evaluates for TLC; they run in the child JVM only. */
@NullMarked
package dev.antecedent.modelcheck.tlc.overrides;

import org.jspecify.annotations.NullMarked;
