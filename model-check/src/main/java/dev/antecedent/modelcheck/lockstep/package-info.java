/** Lockstep: walks an implementation's state graph and compares it with the one that TLC found. */
@NullMarked
package dev.antecedent.modelcheck.lockstep;

import org.jspecify.annotations.NullMarked;
