/** State synchronisation, bound to its specification. */
@NullMarked
package dev.antecedent.protocol.sync;

import org.jspecify.annotations.NullMarked;
