/** Rules for objects with an inner structure. */
@NullMarked
package dev.antecedent.linearizability.decider.structure;

import org.jspecify.annotations.NullMarked;
