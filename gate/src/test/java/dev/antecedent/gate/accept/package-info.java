@NullMarked
package dev.antecedent.gate.accept;

import org.jspecify.annotations.NullMarked;
