package dev.antecedent.vector;

import dev.antecedent.dag.Event;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Identifiers of 32 bytes, as networks give them to events: the epoch, the Lamport time, and a digest, so that sorting
 * them sorts by epoch and time first. Only their order means anything.
 */
public final class EventHash {

    private static final int PREFIX = 16;
    private static final int LENGTH = 64;

    private EventHash() {}

    /** The one that this kit gives to an event of a vector. */
    public static String of(String vector, Event event) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((vector + "/" + event.id()).getBytes(StandardCharsets.UTF_8));
            return prefix(event) + HexFormat.of().formatHex(digest).substring(0, LENGTH - PREFIX);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }

    /** The same digest behind the epoch and the time that the event really has. */
    static String corrected(Event event, String hash) {
        return prefix(event) + hash.substring(PREFIX);
    }

    private static String prefix(Event event) {
        return String.format(
                Locale.ROOT, "%08x%08x", event.epoch().number(), event.lamport().ticks());
    }
}
