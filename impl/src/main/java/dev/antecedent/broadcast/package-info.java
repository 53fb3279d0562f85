/**
 * One process tells all others: flooding along the edges of a graph, which is what was published as epidemic broadcast,
 * the Sierpinski graph that it was meant for, and an epidemic worth the name beside it.
 */
@NullMarked
package dev.antecedent.broadcast;

import org.jspecify.annotations.NullMarked;
