/** The published one-shot vote: the rules by which a triad decides, as they were stated, and majorities of majorities. */
@NullMarked
package dev.antecedent.triad.vote;

import org.jspecify.annotations.NullMarked;
