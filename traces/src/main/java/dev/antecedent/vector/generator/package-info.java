/**
 * Makes vectors: small graphs one after the other, drawn ones from a seed, shrunk ones that tell a flaw from the rules,
 * and events that must be refused. Same version, same bytes.
 */
@NullMarked
package dev.antecedent.vector.generator;

import org.jspecify.annotations.NullMarked;
