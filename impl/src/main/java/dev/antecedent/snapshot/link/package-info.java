/** Links that lose nothing, over a network that does. */
@NullMarked
package dev.antecedent.snapshot.link;

import org.jspecify.annotations.NullMarked;
