/** Scenarios of a sharded ledger that is paid from, cut off, crashed and restarted while snapshots of it are taken. */
@NullMarked
package dev.antecedent.simulation.snapshot;

import org.jspecify.annotations.NullMarked;
