package dev.antecedent.gate.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.gate.ChildProcess;
import dev.antecedent.gate.Requirement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as a browser reads it, from disk. */
final class ReportInBrowserIT {

    @TempDir
    private Path folder;

    private String rendered(String page) throws Exception {
        Path chromium = Requirement.require(
                Requirement.program("chromium", "chromium-browser", "google-chrome"),
                "browser; install chromium to render the report");
        Path file = Files.writeString(folder.resolve("report.html"), page);
        List<String> command = new ArrayList<>(List.of(chromium.toString(), "--headless", "--no-sandbox"));
        command.addAll(List.of("--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"));
        command.addAll(List.of("--disable-background-networking", "--disable-component-update"));
        command.add("--user-data-dir=" + folder.resolve("profile"));
        command.addAll(
                List.of("--enable-logging=stderr", "--dump-dom", file.toUri().toString()));
        ChildProcess run = ChildProcess.run(folder, Map.of(), command);
        assertThat(run.status()).isZero();
        assertThat(run.err()).doesNotContain("CONSOLE");
        return run.out();
    }

    @Test
    void theBrowserReadsThePageAsItWasWritten() throws Exception {
        String dom = rendered(HtmlReport.of(SampleResults.bad(), SampleResults.RUN));

        assertThat(dom)
                .contains("5 of 6 checks are not as expected.")
                .contains("<table class=\"steps\">", "back to state 2, and so for ever")
                .contains("<td class=\"changed\"><mark>\"green\"</mark></td>")
                .doesNotContain("<script");
        assertThat(dom.split("<tr", -1)).hasSameSizeAs(dom.split("</tr>", -1));
    }
}
