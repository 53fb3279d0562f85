/** Why a history is not linearizable, in as few operations as possible. */
@NullMarked
package dev.antecedent.linearizability.explanation;

import org.jspecify.annotations.NullMarked;
