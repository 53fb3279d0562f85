/** Models of objects with an inner structure: maps, lists, logs, snapshots. */
@NullMarked
package dev.antecedent.linearizability.model.structure;

import org.jspecify.annotations.NullMarked;
