@NullMarked
package dev.antecedent.modelcheck.proof;

import org.jspecify.annotations.NullMarked;
