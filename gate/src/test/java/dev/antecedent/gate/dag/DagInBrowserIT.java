package dev.antecedent.gate.dag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.dag.drawing.Drawing;
import dev.antecedent.gate.Browser;
import dev.antecedent.gate.picture.DagPage;
import dev.antecedent.gate.picture.DagPicture;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a graph as a browser runs it, from disk: what its scripts tell, and what they do when asked. */
final class DagInBrowserIT {

    private static final String SMALL = """
            a:2         b:2          c
            a1          b1(a1)       c1
            a2(b1)      b2(a2)       c2(b1)
                                     c2'(c1,b2)
            a3(b2,c2)   b3(a3,c2')
            a4(b3)      b4(a4)
            """;

    private static final String HANDS = """
            const dag = document.getElementById("dag");
            const key = name => dag.dispatchEvent(new KeyboardEvent("keydown", {key: name, bubbles: true}));
            const node = name => [...dag.querySelectorAll("[data-event]")]
              .find(each => each.querySelector("title").textContent.startsWith(name + ","));
            const over = name => node(name).dispatchEvent(new PointerEvent("pointerover", {bubbles: true}));
            const text = () => document.getElementById("about").innerText;
            const names = style => [...dag.querySelectorAll("." + style + " .event-name")].map(n => n.textContent).join(" ");
            const told = [];
            """;

    @TempDir
    private Path folder;

    /** What these statements told, a line each, after the page's scripts have run. */
    private List<String> told(String page, String statements) throws Exception {
        return Browser.told(folder, page, HANDS + statements);
    }

    private static String page(String drawing) {
        return DagPage.of(DagPicture.of("drawn.txt", Drawing.parse(drawing)));
    }

    @Test
    void pointingTellsTheVectorsAndTheForklessCauses() throws Exception {
        List<String> told = told(page(SMALL), """
                over("b3");
                told.push([...document.querySelectorAll("#about .vectors td")].map(cell => cell.textContent).join(" | "));
                told.push(names("cause"));
                told.push(names("effect"));
                told.push([...document.querySelectorAll("#about .list")].map(list => list.textContent.trim()).join(" | "));
                told.push(text().includes("root of"), text().match(/a:. b:. c:./g).join(", "));
                dag.dispatchEvent(new PointerEvent("pointerleave"));
                told.push(names("cause") + dag.className);
                """);
        assertThat(told)
                .containsExactly(
                        "a | 3 (a3) | 4 (a4) | b | 3 (b3) | 3 (b3) | c, branch 2 | F | 0 | c, branch 3 | F | 0",
                        "a1 b1 a2 b2 a3",
                        "a4 b4",
                        "b2 a3 c2' | a1 b1 a2 b2 a3 | a4 b4",
                        "true",
                        "a:y b:y c:n",
                        "dag");
    }

    @Test
    void theKeysWalkPinAndCompare() throws Exception {
        List<String> told = told(page(SMALL), """
                const at = () => document.querySelector("#about .what").textContent;
                ["ArrowDown", "ArrowDown", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowUp", "End", "Home", "]", "A", "A"]
                  .forEach(name => { key(name); told.push(name + " " + at()); });
                key("End");
                key("Enter");
                told.push(at());
                over("b2");
                told.push(document.querySelector("#about .between").textContent);
                over("c2");
                told.push(document.querySelector("#about .between").textContent);
                key("Escape");
                told.push(document.querySelectorAll("#about .between, .pinned").length);
                """);
        assertThat(told)
                .containsExactly(
                        "ArrowDown a1",
                        "ArrowDown a2",
                        "ArrowRight b1",
                        "ArrowRight c1",
                        "ArrowRight c2'",
                        "ArrowUp c1",
                        "End c2",
                        "Home c1",
                        "] a2",
                        "A a1",
                        "A a2",
                        "a4 · pinned",
                        "b2 is a forkless cause of a4: between the two are events by a, b, a stake of 4; the quorum is 4."
                                + " Left out, for a4 sees them fork: c.",
                        "c2 is no forkless cause of a4, which sees its creator c fork.",
                        "0");
    }

    @Test
    void theReasonsAgreeWithWhatTheImplementationSaysOfEveryPair() throws Exception {
        Path vector = Path.of("../traces/vectors/forkless-cause/golden/random-08-n4-e120-c1-fork.json");
        String page = DagPage.of(DagFile.read(vector, Integer.MAX_VALUE))
                .replace("new Page(new Graph(", "window.checked = new Page(new Graph(");
        List<String> told = told(page, """
                const {graph, panel} = window.checked;
                let causes = 0;
                let differing = 0;
                graph.events.forEach(a => graph.events.forEach(b => {
                  const said = graph.isCause(a, b);
                  causes += said;
                  differing += said !== panel.reasons.between(a, b).holds;
                }));
                told.push(graph.events.length, causes > 1000, differing);
                """);
        assertThat(told).containsExactly("120", "true", "0");
    }

    @Test
    void aHostileNameStaysText() throws Exception {
        String hostile = "</script><img src=x onerror=document.title=1>";
        List<String> told = told(page("\"%1$s\"\n\"%1$s\"\n".formatted(hostile)), """
                key("ArrowDown");
                told.push(document.querySelector("#about .what").innerText.replaceAll("<", "("));
                told.push(document.querySelectorAll("img").length, document.title.replaceAll("<", "("));
                """);
        assertThat(told)
                .containsExactly(
                        "(/script&gt;(img src=x onerror=document.title=1&gt;", "0", "drawn.txt: no frame decided");
    }

    @Test
    void aThousandEventsAreAllThereAndAnswer() throws Exception {
        StringBuilder drawing = new StringBuilder();
        int validators = 20;
        for (int v = 0; v < validators; v++) {
            drawing.append(String.format("v%-23d", v));
        }
        for (int i = 0; i < 1000; i++) {
            int creator = i % validators;
            String other = i < validators ? "" : "(e" + (i - 1) + ",e" + (i - 7) + ")";
            drawing.append('\n')
                    .append(" ".repeat(24 * creator))
                    .append('e')
                    .append(i)
                    .append(other);
        }
        List<String> told = told(page(drawing.append('\n').toString()), """
                const search = document.getElementById("search");
                search.value = "e700";
                search.dispatchEvent(new Event("input"));
                told.push(dag.querySelectorAll("[data-event]").length, document.querySelector("#about .what").textContent);
                told.push(names("cause").split(" ").length > 300, dag.scrollTop > 0);
                document.querySelector("[data-zoom=fit]").click();
                told.push(dag.scrollWidth <= dag.clientWidth);
                """);
        assertThat(told).containsExactly("1000", "e700", "true", "true", "true");
    }
}
