package dev.antecedent.modelcheck.validation;

import dev.antecedent.modelcheck.Problem;
import java.util.Optional;

/** What the validation of a trace came to. */
public sealed interface TraceVerdict {

    /**
     * Some behaviour of the specification matches every line.
     *
     * @param specification the specification
     * @param events how many actions the trace has
     * @param observability how much that says
     */
    record Accepted(String specification, int events, Observability observability) implements TraceVerdict {}

    /**
     * No behaviour matches the whole trace.
     *
     * @param specification the specification
     * @param events how many actions the trace has
     * @param rejection the first line that cannot be matched, and why
     */
    record Rejected(String specification, int events, Rejection rejection) implements TraceVerdict {}

    /**
     * A budget was reached, or the trace records too little for its acceptance to mean anything.
     *
     * @param specification the specification
     * @param events how many actions the trace has
     * @param reason which, and what to do
     * @param observability how much the trace lets one see, where that is the reason
     */
    record Undecided(String specification, int events, String reason, Optional<Observability> observability)
            implements TraceVerdict {}

    /**
     * The trace is malformed, or the specification cannot be evaluated on it.
     *
     * @param problem what is wrong, and where
     */
    record Unusable(Problem problem) implements TraceVerdict {}
}
