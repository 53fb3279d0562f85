/** Broadcast, bound to its specifications. */
@NullMarked
package dev.antecedent.protocol.broadcast;

import org.jspecify.annotations.NullMarked;
