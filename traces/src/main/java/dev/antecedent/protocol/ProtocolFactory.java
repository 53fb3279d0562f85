package dev.antecedent.protocol;

import dev.antecedent.trace.Value;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Makes the protocol of one specification from a model's constants. Factories are found with {@link
 * java.util.ServiceLoader}, so another project's implementation only has to be on the class path.
 */
public interface ProtocolFactory {

    /** The name by which manifests and the command line choose this implementation, such as {@code VectorClock}. */
    String name();

    /** The constants of a run with so many processes, as the specification has them. */
    default Map<String, Value> constants(int processes) {
        return Map.of(
                "Process",
                Value.set(IntStream.range(0, processes)
                        .mapToObj(k -> Value.of("p" + k))
                        .toList()));
    }

    /**
     * The protocol for these constants.
     *
     * @param constants the constants by name, as the model's config assigns them
     * @throws IllegalArgumentException if a constant is missing or not of its type; the message names it
     */
    SpecifiedProtocol<?> create(Map<String, Value> constants);
}
