/**
 * Snapshots of a system whose processes share no memory and no clock: what an algorithm is given and what it answers. The
 * algorithms, each in a package of its own, are pure state machines.
 */
@NullMarked
package dev.antecedent.snapshot;

import org.jspecify.annotations.NullMarked;
