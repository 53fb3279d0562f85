/** Models of collections: queues, stacks, sets. */
@NullMarked
package dev.antecedent.linearizability.model.collection;

import org.jspecify.annotations.NullMarked;
