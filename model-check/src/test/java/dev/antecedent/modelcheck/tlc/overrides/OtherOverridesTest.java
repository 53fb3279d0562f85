package dev.antecedent.modelcheck.tlc.overrides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another library with overrides on the class path, under the one name that TLC knows. */
class OtherOverridesTest {

    private static final String OTHERS = """
            package tlc2.overrides;
            public class TLCOverrides implements ITLCOverrides {
                public Class[] get() { return new Class[] {String.class, Integer.class}; }
            }
            """;

    @TempDir
    private Path library;

    @Test
    void listsWhatTheOthersList() throws Exception {
        compile(OTHERS);

        try (URLClassLoader classPath = withLibrary()) {
            List<Class<?>> listed = OtherOverrides.below(classPath);
            assertThat(listed).isEqualTo(List.of(String.class, Integer.class));
        }
    }

    @Test
    void listsNothingWhereThereIsNoOther() {
        assertThat(OtherOverrides.below(OtherOverridesTest.class.getClassLoader()))
                .isEmpty();
    }

    @Test
    void namesThePlaceOfOneThatCannotBeLoaded() throws Exception {
        Files.createDirectories(library.resolve("tlc2/overrides"));
        Files.write(library.resolve("tlc2/overrides/TLCOverrides.class"), new byte[] {1, 2, 3});

        try (URLClassLoader classPath = withLibrary()) {
            assertThatThrownBy(() -> OtherOverrides.below(classPath))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(library.toString());
        }
    }

    private URLClassLoader withLibrary() throws Exception {
        return new URLClassLoader(new URL[] {library.toUri().toURL()}, OtherOverridesTest.class.getClassLoader());
    }

    private void compile(String source) throws Exception {
        Path file = Files.createDirectories(library.resolve("source")).resolve("TLCOverrides.java");
        Files.writeString(file, source);
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-nowarn",
                        "-proc:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        library.toString(),
                        file.toString());
        assertThat(status).isZero();
    }
}
