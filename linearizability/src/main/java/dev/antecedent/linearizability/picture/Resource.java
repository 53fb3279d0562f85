package dev.antecedent.linearizability.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Style sheets and scripts that are part of the program. */
public final class Resource {

    private Resource() {}

    /** The texts of these files of this package, one after the other. */
    public static String of(String... names) {
        return beside(Resource.class, names);
    }

    /**
     * The texts of files that lie beside a class, one after the other.
     *
     * @throws IllegalStateException if one is missing
     */
    public static String beside(Class<?> owner, String... names) {
        return Arrays.stream(names).map(name -> read(owner, name)).collect(Collectors.joining());
    }

    private static String read(Class<?> owner, String name) {
        try (InputStream stream = owner.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
