package dev.antecedent.linearizability.search;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.limit.Limit;
import dev.antecedent.linearizability.model.Part;
import java.util.List;
import java.util.Optional;

/** What a search found out. */
public sealed interface SearchResult {

    /** How many configurations were visited. */
    long configurations();

    /**
     * Every part has a linearization.
     *
     * @param linearizations by part
     */
    record Linearizable(List<List<Operation>> linearizations, long configurations) implements SearchResult {
        public Linearizable {
            linearizations = List.copyOf(linearizations);
        }
    }

    /** A part has none. */
    record NotLinearizable(Part part, long configurations) implements SearchResult {}

    /**
     * The budget was used up, or the time was over.
     *
     * @param part the first part that is undecided
     * @param reached what returned before this operation can be linearized in that part; empty if the search
     *     had not begun
     * @param limit what was reached
     */
    record Undecided(Part part, Optional<Operation> reached, Limit limit, long configurations)
            implements SearchResult {}
}
