/** A ledger divided into shards: the running example of everything that takes or adopts snapshots. */
@NullMarked
package dev.antecedent.snapshot.ledger;

import org.jspecify.annotations.NullMarked;
