/**
 * Wrong twins: a second, plain implementation of the rules of forklessCause, frames and elections that can have one flaw
 * at a time. A case of the suite counts because it tells a flaw from the rules.
 */
@NullMarked
package dev.antecedent.vector.twin;

import org.jspecify.annotations.NullMarked;
