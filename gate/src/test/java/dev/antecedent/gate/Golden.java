package dev.antecedent.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Text that a person reads, held against a file in the repository. Run with {@code -Dgolden.write=true} to accept new
 * text, and read the difference before committing it.
 */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    /** Fails unless the text is the file's. */
    public static void holds(String name, String text) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }
        assertThat(text).as("the text of %s", file).isEqualTo(Files.readString(file));
    }
}
