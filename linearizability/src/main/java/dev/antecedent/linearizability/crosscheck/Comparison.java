package dev.antecedent.linearizability.crosscheck;

import dev.antecedent.linearizability.history.History;
import java.util.Map;
import java.util.Optional;

/**
 * What comparing with the definition came to.
 *
 * @param histories how many were compared
 * @param linearizable how many of them are linearizable
 * @param decided how many each rule decided, in the order of the rules
 * @param mismatch the first history that got a wrong verdict or certificate
 */
public record Comparison(long histories, long linearizable, Map<String, Long> decided, Optional<Mismatch> mismatch) {

    /**
     * A wrong answer.
     *
     * @param what who answered what, and what is right
     */
    public record Mismatch(History history, String what) {}
}
