/** Snapshots by markers, for channels that keep the order of messages. */
@NullMarked
package dev.antecedent.snapshot.marker;

import org.jspecify.annotations.NullMarked;
