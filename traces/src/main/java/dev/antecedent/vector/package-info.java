/**
 * Vectors: events with everything that follows from them, in files that any implementation in any language can be held
 * against. What reads them is strict, what verifies them compares every field, what writes them is canonical.
 */
@NullMarked
package dev.antecedent.vector;

import org.jspecify.annotations.NullMarked;
