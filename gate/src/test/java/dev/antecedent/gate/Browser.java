package dev.antecedent.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real browser that opens pages from disk; a complaint on its console fails the test. */
public final class Browser {

    private static final String SAID = """
            const said = document.createElement("pre");
            said.id = "said";
            said.textContent = told.join("\\n");
            document.body.append(said);
            """;

    private Browser() {}

    /** The document after the page's scripts and then these statements have run. */
    public static String dom(Path folder, String page, String statements) throws Exception {
        Path chromium = Requirement.require(
                Requirement.program("chromium", "chromium-browser", "google-chrome"),
                "browser; install chromium to render the page");
        String script = "<script>" + statements + "</script></body>";
        Path file = Files.writeString(folder.resolve("page.html"), page.replace("</body>", script));
        List<String> command = new ArrayList<>(List.of(chromium.toString(), "--headless", "--no-sandbox"));
        command.addAll(List.of("--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"));
        command.addAll(List.of("--disable-background-networking", "--disable-component-update"));
        command.addAll(List.of("--window-size=1400,1000", "--user-data-dir=" + folder.resolve("profile")));
        command.addAll(
                List.of("--enable-logging=stderr", "--dump-dom", file.toUri().toString()));
        ChildProcess run = ChildProcess.run(folder, Map.of(), command);
        assertThat(run.status()).isZero();
        assertThat(run.err()).doesNotContain("CONSOLE");
        return run.out();
    }

    /** What these statements have put into the array {@code told}, which they declare: a line each. */
    public static List<String> told(Path folder, String page, String statements) throws Exception {
        String dom = dom(folder, page, statements + SAID);
        int begin = dom.indexOf("<pre id=\"said\">") + "<pre id=\"said\">".length();
        assertThat(begin).as("the statements ran to their end").isGreaterThan(20);
        return dom.substring(begin, dom.indexOf("</pre>", begin)).lines().toList();
    }
}
