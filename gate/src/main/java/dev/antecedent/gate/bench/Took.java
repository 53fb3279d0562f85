package dev.antecedent.gate.bench;

/**
 * One phase of one round.
 *
 * @param nanos how long it took
 * @param yes how often the answer was yes, which two programs that are asked the same must agree on
 */
record Took(long nanos, long yes) {}
