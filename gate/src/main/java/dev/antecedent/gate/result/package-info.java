/** What a run of the gate found: plain data, from which every output is written. */
@NullMarked
package dev.antecedent.gate.result;

import org.jspecify.annotations.NullMarked;
