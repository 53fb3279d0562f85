/** Benchmarks that anyone can run, beside a peer where there is one. */
@NullMarked
package dev.antecedent.gate.bench;

import org.jspecify.annotations.NullMarked;
