package dev.antecedent.modelcheck;

import java.util.OptionalInt;

/**
 * One run of a model.
 *
 * @param outcome the verdict
 * @param statesDistinct distinct states found
 * @param statesGenerated states generated, duplicates included
 * @param depth depth of the complete graph, where TLC reported one
 * @param coverage which actions were taken and which sub-expressions evaluated
 * @param millis wall time; for the report's run block only, never for a decision
 * @param cached whether the result was stored by an earlier run on the same inputs
 */
public record ModelRun(
        Outcome outcome,
        long statesDistinct,
        long statesGenerated,
        OptionalInt depth,
        Coverage coverage,
        long millis,
        boolean cached) {}
