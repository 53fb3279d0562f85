package dev.antecedent.vector;

import dev.antecedent.dag.FrameProfile;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What verifying a vector came to.
 *
 * @param vector the vector
 * @param profile how its claims of frames were judged
 * @param profileReason why so
 * @param compared how many values were compared, by section of the format, in the order of comparing
 * @param difference the first value that differs; empty if none does
 */
public record Verification(
        LachesisVector vector,
        FrameProfile profile,
        String profileReason,
        Map<String, Long> compared,
        Optional<Difference> difference) {

    /** Copies. */
    public Verification {
        compared = Collections.unmodifiableMap(new LinkedHashMap<>(compared));
    }

    /** How many values were compared. */
    public long values() {
        return compared.values().stream().mapToLong(Long::longValue).sum();
    }
}
