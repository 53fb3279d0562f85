/**
 * The quorum system by definition: which sets are quorums is enumerated, and what breaks and blocks is quantified over
 * all of them. For small trees, and what everything quicker is tested against.
 */
@NullMarked
package dev.antecedent.triad.definition;

import org.jspecify.annotations.NullMarked;
