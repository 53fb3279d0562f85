package dev.antecedent.gate.result;

import java.util.List;
import java.util.Optional;

/**
 * The implementation's state graph against the specification's.
 *
 * @param specification the specification
 * @param model the model that bounds the scope
 * @param implementation the implementation, by its factory's name
 * @param scope the scope in words
 * @param specStates states of TLC's graph
 * @param specSteps labelled edges of TLC's graph
 * @param codeStates states of the implementation's graph
 * @param codeSteps labelled edges of the implementation's graph
 * @param refusals calls that the specification does not enable and the implementation refused
 * @param difference the first difference as a path, line by line; empty where the graphs are equal
 * @param standing how it compares
 * @param sentence the comparison in one sentence
 */
public record LockstepResult(
        String specification,
        String model,
        String implementation,
        String scope,
        long specStates,
        long specSteps,
        long codeStates,
        long codeSteps,
        long refusals,
        List<String> difference,
        Standing standing,
        String sentence)
        implements Check {

    /** Copies the difference. */
    public LockstepResult {
        difference = List.copyOf(difference);
    }

    @Override
    public String id() {
        return specification + "/" + model + "/lockstep";
    }

    @Override
    public String kind() {
        return "lockstep";
    }

    /** The path to the first difference, as text. */
    public Optional<String> firstDifference() {
        return difference.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", difference));
    }
}
