/**
 * The published shard snapshot: each shard writes down its state and its vector when it likes. Kept to show what that
 * is, and what it is not.
 */
@NullMarked
package dev.antecedent.snapshot.local;

import org.jspecify.annotations.NullMarked;
