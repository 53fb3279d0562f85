/** Protocols as pure state machines, each bound to the specification it claims to implement. */
@NullMarked
package dev.antecedent.protocol;

import org.jspecify.annotations.NullMarked;
