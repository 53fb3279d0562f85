package dev.antecedent.triad.log;

import dev.antecedent.triad.certificate.Payload;
import java.util.List;
import java.util.Optional;

/**
 * Commands that are decided together. A batch without commands fills a decree that nobody needs.
 *
 * @param commands the commands in the order they take effect
 */
public record Batch(List<String> commands) {

    /** Copies the commands. */
    public Batch {
        commands = List.copyOf(commands);
    }

    /** As a value to be decided. */
    public Payload payload() {
        return new Payload(LengthPrefixed.join(commands));
    }

    /** The batch that the value is the text of; empty if it is of none. */
    public static Optional<Batch> of(Payload payload) {
        return LengthPrefixed.split(payload.text()).map(Batch::new);
    }
}
