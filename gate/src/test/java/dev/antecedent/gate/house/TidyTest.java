package dev.antecedent.gate.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Habits that a reviewer should not have to mention. */
final class TidyTest {

    private static final int LINES_MAX = 400;

    // Put together, so that this file keeps its own rules.
    private static final Pattern LEFTOVER = Pattern.compile("\\b(" + "TO" + "DO|FIX" + "ME|X" + "XX)\\b");
    private static final Pattern MACHINE_PATH =
            Pattern.compile("(?<![\\w.$}])/(" + "wo" + "rk|ro" + "ot|ho" + "me/\\w+|Us" + "ers/\\w+)/");

    private static List<String> complaints(String name, List<String> lines) {
        List<String> complaints = new ArrayList<>();
        // An argument is as long as it is; whoever cuts it in two makes it no shorter to read.
        boolean bounded = name.endsWith(".java") || (name.endsWith(".tla") && !name.endsWith("Proof.tla"));
        if (lines.size() > LINES_MAX && bounded) {
            complaints.add(name + ": " + lines.size() + " lines; split it, " + LINES_MAX + " are the most");
        }
        for (int i = 0; i < lines.size(); i++) {
            if (LEFTOVER.matcher(lines.get(i)).find()) {
                complaints.add(name + ":" + (i + 1) + ": a note to do something later; do it, or open an issue");
            }
            if (MACHINE_PATH.matcher(lines.get(i)).find()) {
                complaints.add(name + ":" + (i + 1) + ": a path of one machine; make it relative");
            }
        }
        return complaints;
    }

    @Test
    void theCheckoutIsTidy() throws IOException {
        List<String> complaints = new ArrayList<>();
        List<Path> files = SourceTree.files();
        for (Path file : files) {
            complaints.addAll(complaints(SourceTree.home().relativize(file).toString(), SourceTree.lines(file)));
        }
        assertThat(complaints).isEmpty();
        assertThat(files).hasSizeGreaterThan(20);
    }

    @Test
    void untidyTextIsNoticed() {
        assertThat(complaints("A.java", List.of("// TO" + "DO later"))).hasSize(1);
        assertThat(complaints("A.md", List.of("see /wo" + "rk/project/a.txt"))).hasSize(1);
        assertThat(complaints("A.tla", java.util.Collections.nCopies(LINES_MAX + 1, "x")))
                .hasSize(1);
        assertThat(complaints("AProof.tla", java.util.Collections.nCopies(LINES_MAX + 1, "x")))
                .isEmpty();
        assertThat(complaints("A.md", List.of("https://example.org/ho" + "me/x", "specs/wo" + "rk/x")))
                .isEmpty();
    }
}
