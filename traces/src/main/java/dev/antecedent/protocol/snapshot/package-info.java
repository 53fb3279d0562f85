/** Binds the snapshot algorithms of {@code dev.antecedent.snapshot} to their specifications. */
@NullMarked
package dev.antecedent.protocol.snapshot;

import org.jspecify.annotations.NullMarked;
