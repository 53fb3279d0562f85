/** The snapshot of a whole system of processes, and its bytes. */
@NullMarked
package dev.antecedent.snapshot.file;

import org.jspecify.annotations.NullMarked;
