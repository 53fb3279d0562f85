package dev.antecedent.gate.picture.spacetime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.trace.TraceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The drawings in {@code docs/pictures} are what {@code trace show} makes of the traces of the same names, in {@code
 * docs/examples} or the corpus. Run with {@code -Dgolden.write=true} to draw them anew.
 */
final class DocumentedPicturesTest {

    private static final Path HOME = Path.of("..");
    private static final Path PICTURES = HOME.resolve("docs/pictures");
    private static final List<Path> TRACES = List.of(HOME.resolve("docs/examples"), HOME.resolve("traces/corpus"));

    private static List<Path> pictures() throws IOException {
        try (Stream<Path> files = Files.list(PICTURES)) {
            return files.filter(file -> file.toString().endsWith(".svg"))
                    .sorted()
                    .toList();
        }
    }

    private static Path trace(Path picture) {
        String name = picture.getFileName().toString().replace(".svg", ".ndjson");
        return TRACES.stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no trace " + name + " in " + TRACES));
    }

    private static String drawn(Path picture) throws IOException {
        return SpaceTimeSvg.page(SpaceTimes.of(TraceReader.read(trace(picture)), 1));
    }

    @TestFactory
    Stream<DynamicTest> everyDrawingIsOfItsTrace() throws IOException {
        return pictures().stream()
                .map(picture -> DynamicTest.dynamicTest(picture.toString(), () -> {
                    if (Boolean.getBoolean("golden.write")) {
                        Files.writeString(picture, drawn(picture));
                    }
                    assertThat(drawn(picture)).isEqualTo(Files.readString(picture));
                }));
    }

    /** As an image of a README it has no page around it: no script, nothing to load, and both colour schemes inside. */
    @Test
    void everyDrawingStandsAlone() throws IOException {
        assertThat(pictures()).isNotEmpty();
        for (Path picture : pictures()) {
            assertThat(Files.readString(picture).replace("http://www.w3.org/2000/svg", ""))
                    .startsWith("<svg ")
                    .contains("prefers-color-scheme: dark", "<title>", "<desc>")
                    .doesNotContain("<script", "http:", "https:", "url(", "@import");
        }
    }

    @Test
    void aDrawingOfAnotherTraceIsNoticed() throws IOException {
        String markers = drawn(PICTURES.resolve("markers.svg"));
        assertThat(markers).isNotEqualTo(drawn(PICTURES.resolve("vector-clock-1000.svg")));
    }
}
