/** What the gate's tests share. */
@NullMarked
package dev.antecedent.gate;

import org.jspecify.annotations.NullMarked;
