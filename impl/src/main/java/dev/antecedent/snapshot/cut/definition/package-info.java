/**
 * Consistency of cuts as it is defined, from events and messages and without a clock: what the tests hold {@link
 * dev.antecedent.snapshot.cut.Frontier} against. For runs of a few hundred events.
 */
@NullMarked
package dev.antecedent.snapshot.cut.definition;

import org.jspecify.annotations.NullMarked;
