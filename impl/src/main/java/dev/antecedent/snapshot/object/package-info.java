/** An object that many threads write in parts and read as a whole, in one instant. */
@NullMarked
package dev.antecedent.snapshot.object;

import org.jspecify.annotations.NullMarked;
