@NullMarked
package dev.antecedent.gate.picture.spacetime;

import org.jspecify.annotations.NullMarked;
