/** Rules of the house: directions of dependence, tests that are never run, tidiness. */
@NullMarked
package dev.antecedent.gate.house;

import org.jspecify.annotations.NullMarked;
