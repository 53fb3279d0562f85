package dev.antecedent.linearizability.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Style sheets and scripts that are part of the program. */
final class Resource {

    private Resource() {}

    /** The texts of these files, one after the other. */
    static String of(String... names) {
        return Arrays.stream(names).map(Resource::read).collect(Collectors.joining());
    }

    private static String read(String name) {
        try (InputStream stream = Resource.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
