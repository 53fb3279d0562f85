/** Snapshots by epochs, for channels that do not keep the order of messages. */
@NullMarked
package dev.antecedent.snapshot.epoch;

import org.jspecify.annotations.NullMarked;
