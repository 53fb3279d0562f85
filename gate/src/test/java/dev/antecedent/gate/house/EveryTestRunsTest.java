package dev.antecedent.gate.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A class with tests whose name the build does not look for would be green for ever. */
final class EveryTestRunsTest {

    private static final Pattern TESTS = Pattern.compile(
            "^\\s*@(Test|TestFactory|TestTemplate|ParameterizedTest|RepeatedTest|Property|Example)\\b",
            Pattern.MULTILINE);
    private static final Pattern RUN = Pattern.compile(".*(Test|Properties|IT)\\.java");
    private static final Pattern DISABLED = Pattern.compile("^\\s*@Disabled\\b", Pattern.MULTILINE);

    private static boolean isNeverRun(String name, String text) {
        return TESTS.matcher(text).find() && !RUN.matcher(name).matches();
    }

    @Test
    void everyClassWithTestsHasANameThatTheBuildLooksFor() throws IOException {
        List<Path> neverRun = new ArrayList<>();
        int classes = 0;
        for (Path file : SourceTree.files(".java")) {
            String text = Files.readString(file);
            if (file.toString().contains("/src/test/java/")
                    && TESTS.matcher(text).find()) {
                classes++;
                if (isNeverRun(file.getFileName().toString(), text)) {
                    neverRun.add(file);
                }
            }
        }
        assertThat(neverRun)
                .as("classes with tests that are never run; end their names in Test, Properties or IT")
                .isEmpty();
        assertThat(classes).isGreaterThan(5);
    }

    @Test
    void noTestIsSwitchedOff() throws IOException {
        List<Path> disabled = new ArrayList<>();
        for (Path file : SourceTree.files(".java")) {
            if (DISABLED.matcher(Files.readString(file)).find()) {
                disabled.add(file);
            }
        }
        assertThat(disabled).as("switched-off tests; mend them or delete them").isEmpty();
    }

    @Test
    void anOddNameIsNoticed() {
        String text = "final class VectorClockLaws {\n    @" + "Property\n    void merge() {}\n}\n";
        assertThat(isNeverRun("VectorClockLaws.java", text)).isTrue();
        assertThat(isNeverRun("VectorClockProperties.java", text)).isFalse();
    }
}
