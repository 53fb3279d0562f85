package dev.antecedent.gate;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Something that a test needs and a bare machine may lack. Without it the test is skipped with a printed reason; where
 * {@code ANTECEDENT_REQUIRE_ALL=true} is set, as in continuous integration, it fails.
 */
public final class Requirement {

    private Requirement() {}

    /** Goes on only if it is there. */
    public static <T> T require(Optional<T> found, String whatAndHow) {
        if (found.isPresent()) {
            return found.get();
        }
        if ("true".equals(System.getenv("ANTECEDENT_REQUIRE_ALL"))) {
            return fail("ANTECEDENT_REQUIRE_ALL is set, but there is no " + whatAndHow);
        }
        System.out.println("SKIPPED: there is no " + whatAndHow);
        return abort("there is no " + whatAndHow);
    }

    /** The first of these programs on the path. */
    public static Optional<Path> program(String... names) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(":"))
                .flatMap(folder -> Arrays.stream(names).map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
