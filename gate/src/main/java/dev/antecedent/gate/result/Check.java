package dev.antecedent.gate.result;

import dev.antecedent.modelcheck.Problem;
import java.util.Optional;

/** One thing that the gate looked at: the unit of its counts, of its JUnit cases and of its exit code. */
public sealed interface Check
        permits ModelResult, LockstepResult, TraceResult, HistoryResult, VectorResult, SimulationResult, Finding {

    /** Unique in a run and the same in every run: {@code VectorClock/MCVectorClock}. */
    String id();

    /** The kind of check in one word: model, mutant, lockstep, trace, history, vectors, simulation, manifest, coverage. */
    String kind();

    /** How it compares with what was expected. */
    Standing standing();

    /** What came out, in one sentence. */
    String sentence();

    /** Where to look, when it is not as expected; paths are relative to the project. */
    default Optional<Problem> problem() {
        return Optional.empty();
    }
}
