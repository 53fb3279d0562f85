package dev.antecedent.gate.run;

import dev.antecedent.gate.result.Check;

/**
 * A check that has been made, now or by an earlier run on the same inputs.
 *
 * @param result what came of it
 * @param millis how long it took, this time
 * @param reused whether it was stored
 */
record Made<T extends Check>(T result, long millis, boolean reused) {}
