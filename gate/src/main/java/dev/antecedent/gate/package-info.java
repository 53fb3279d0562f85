/** What all verbs share: the exit codes, the shape of a failure, the common options. */
@NullMarked
package dev.antecedent.gate;

import org.jspecify.annotations.NullMarked;
