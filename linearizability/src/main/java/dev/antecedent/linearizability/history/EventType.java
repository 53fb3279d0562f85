package dev.antecedent.linearizability.history;

import java.util.Locale;
import java.util.Optional;

/** What an event says about its operation. */
public enum EventType {
    /** The operation begins. */
    INVOKE,
    /** The operation took effect. */
    OK,
    /** The operation did not take effect. */
    FAIL,
    /** The outcome is unknown: the operation may take effect at any later time, or never. */
    INFO;

    /** The word for it in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<EventType> named(String word) {
        return switch (word) {
            case "invoke" -> Optional.of(INVOKE);
            case "ok" -> Optional.of(OK);
            case "fail" -> Optional.of(FAIL);
            case "info" -> Optional.of(INFO);
            default -> Optional.empty();
        };
    }
}
