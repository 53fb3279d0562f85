package dev.antecedent.snapshot.local;

import dev.antecedent.clock.VectorTimestamp;
import dev.antecedent.snapshot.ledger.Shard;

/**
 * A shard's state with the vector of its last event. The published record has a third part, a timestamp of the shard's
 * own; nothing is decided by it, so it is not here.
 *
 * @param state the accounts
 * @param vector the vector
 */
public record LocalSnapshot(Shard state, VectorTimestamp vector) {}
