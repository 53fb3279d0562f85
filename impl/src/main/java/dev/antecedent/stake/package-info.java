/** Validators and what they have at stake: who counts how much, and when that is enough. */
@NullMarked
package dev.antecedent.stake;

import org.jspecify.annotations.NullMarked;
