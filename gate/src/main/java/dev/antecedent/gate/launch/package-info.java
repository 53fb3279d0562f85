/** The entry: the tree of verbs, and what becomes of a failure. The only package that knows every verb. */
@NullMarked
package dev.antecedent.gate.launch;

import org.jspecify.annotations.NullMarked;
