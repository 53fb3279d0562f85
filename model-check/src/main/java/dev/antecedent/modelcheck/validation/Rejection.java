package dev.antecedent.modelcheck.validation;

import dev.antecedent.modelcheck.probe.LeafDifference;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import dev.antecedent.trace.TraceStep;
import java.util.List;
import java.util.Optional;

/**
 * Why a trace is no behaviour of its specification.
 *
 * @param fileLine the first line of the file that cannot be matched, from 1
 * @param line what it records
 * @param prefixes how many states the lines before it can have led to; each ends a longest matching prefix
 * @param frontier those states, the first of them where there are many
 * @param notes what could not be found out, in sentences
 */
public record Rejection(int fileLine, TraceStep line, long prefixes, List<Frontier> frontier, List<String> notes) {

    /** Copies the lists. */
    public Rejection {
        frontier = List.copyOf(frontier);
        notes = List.copyOf(notes);
    }

    /**
     * A state that the accepted lines can have led to.
     *
     * @param state its variables
     * @param enabled the calls that the specification enables there; arguments of infinite domains are tried as the
     *     trace has them nearby
     * @param nearest the step that agrees best with the line
     */
    public record Frontier(State state, List<Call> enabled, Optional<Nearest> nearest) {
        /** Copies the list. */
        public Frontier {
            enabled = List.copyOf(enabled);
        }
    }

    /**
     * A step that the specification has.
     *
     * @param call the action with its arguments
     * @param differences where the line disagrees with it: what the line records, and what is possible
     */
    public record Nearest(Call call, List<LeafDifference> differences) {
        /** Copies the list. */
        public Nearest {
            differences = List.copyOf(differences);
        }
    }
}
