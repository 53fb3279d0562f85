package dev.antecedent.gate.result;

import dev.antecedent.modelcheck.Problem;
import java.util.Optional;

/**
 * Something wrong that is not the verdict of one model: an entry without a file, an action that is never taken, a
 * property that says nothing.
 *
 * @param id unique among the checks
 * @param kind manifest or coverage
 * @param standing what it comes to; never as expected
 * @param sentence what is wrong and what to do
 * @param problem where
 */
public record Finding(String id, String kind, Standing standing, String sentence, Optional<Problem> problem)
        implements Check {}
