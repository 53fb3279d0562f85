package dev.antecedent.gate.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.gate.Browser;
import dev.antecedent.linearizability.HistoryCheck;
import dev.antecedent.linearizability.catalog.Models;
import dev.antecedent.linearizability.history.EventType;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.HistoryBuilder;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.picture.HtmlPage;
import dev.antecedent.linearizability.picture.Picture;
import java.math.BigInteger;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a history as a browser runs it, from disk: what its scripts draw, and what they do when asked. */
final class HistoryInBrowserIT {

    @TempDir
    private Path folder;

    /** The page after its scripts and then these statements have run. */
    private String rendered(String page, String statements) throws Exception {
        String dom = Browser.dom(folder, page, KEY + statements);
        return dom.substring(dom.indexOf("<header"), dom.indexOf("<script type=\"application/json\""));
    }

    private static final String KEY = """
            const chart = document.getElementById("chart-0") || document.querySelector(".chart");
            const key = name => chart.dispatchEvent(new KeyboardEvent("keydown", {key: name, bubbles: true}));
            const search = text => {
              document.getElementById("search").value = text;
              document.getElementById("search").dispatchEvent(new Event("input"));
            };
            """;

    /** Process 0 writes, process 1 is still writing, process 2 reads what nobody wrote. */
    private static HistoryBuilder few() {
        HistoryBuilder builder = new HistoryBuilder("few.edn");
        add(builder, 0, EventType.INVOKE, "write", Value.of(1), 0);
        add(builder, 0, EventType.OK, "write", Value.of(1), 100);
        add(builder, 1, EventType.INVOKE, "write", Value.of(2), 150);
        add(builder, 1, EventType.INFO, "write", Value.of(2), 900);
        add(builder, 2, EventType.INVOKE, "read", Value.nil(), 1000);
        add(builder, 2, EventType.OK, "read", Value.of(7), 1200);
        return builder;
    }

    private static void add(HistoryBuilder builder, int process, EventType type, String f, Value value, long time) {
        builder.add(Value.of(process), type, f, value, null, BigInteger.valueOf(time));
    }

    private static String page(History history) {
        var model = Models.named("register").orElseThrow();
        var checked = HistoryCheck.of(model).check(history);
        return HtmlPage.of(Picture.of(checked, model.parts(checked.initial(), checked.judged())));
    }

    @Test
    void theChartIsDrawnAndTheKeysWalkThroughIt() throws Exception {
        String dom = rendered(page(few().build()), "key('x'); key('ArrowUp'); key('ArrowUp'); key('[');");
        assertThat(dom)
                .containsPattern("aria-label=\"process 2: read -&gt; 7, lines 5 to 6\" class=\"bar [a-z ]*refused\"")
                .contains("aria-label=\"process 1: write 2, pending, lines 3 to 4\" class=\"bar open\"")
                .contains("aria-activedescendant=\"chart-0-0\"", "class=\"ring\"", "class=\"point\"")
                .contains("<p class=\"what\">process 0: write 1</p>")
                .contains("<dt>took</dt><dd>100</dd>", "<dt>state before</dt><dd>nil</dd>");
    }

    @Test
    void theScaleTheZoomAndTheSearchChangeWhatIsDrawn() throws Exception {
        String dom = rendered(page(few().build()), """
                document.querySelector("[value=time]").click();
                search("process:2 value:7");
                key("n");
                for (let i = 0; i < 12; i++) { key("+"); }
                """);
        assertThat(dom)
                .contains("1 of 1 match", "class=\"found\"", "<p class=\"what\">process 2: read -&gt; 7</p>")
                .contains(">time</text>")
                .doesNotContain("aria-label=\"process 0: write 1");
    }

    @Test
    void hoveringTellsTheStates() throws Exception {
        String dom = rendered(page(few().build()), """
                const body = document.querySelector('#chart-0 [data-bar="0"] .body');
                body.dispatchEvent(new PointerEvent("pointermove", {bubbles: true, clientX: 9, clientY: 9}));
                document.querySelector("main").append(document.querySelector(".tip"));
                """);
        assertThat(dom).contains("process 0: write 1, lines 1 to 2\nnil → 1");
    }

    @Test
    void textThatLooksLikeMarkupStaysText() throws Exception {
        String hostile = "</script><img src=x onerror=document.title=1>";
        History history = new HistoryBuilder(hostile)
                .add(Value.of(hostile), EventType.INVOKE, hostile, Value.of(hostile))
                .add(Value.of(hostile), EventType.OK, hostile, Value.of(hostile))
                .build();
        String dom = rendered(HtmlPage.of(Picture.of(history)), "key('ArrowRight'); search('onerror');");
        assertThat(dom)
                .contains("1 match", "class=\"what\">&lt;/script&gt;&lt;img")
                .doesNotContain("<img");
    }

    @Test
    void ofTenThousandOperationsOnlyThoseInViewAreDrawn() throws Exception {
        HistoryBuilder builder = new HistoryBuilder("long.edn");
        for (int i = 0; i < 10_000; i++) {
            add(builder, i % 50, EventType.INVOKE, "write", Value.of(i), 20L * i);
            add(builder, i % 50, EventType.OK, "write", Value.of(i), 20L * i + 10);
        }
        String page = HtmlPage.of(Picture.of(builder.build()));
        String dom = rendered(page, "key('ArrowRight'); key('End'); key('0'); key('+'); search('line:19999');");
        assertThat(dom)
                .contains("10000 operations, 50 lanes", "1 match", "<p class=\"what\">process 0: write 9950</p>")
                .contains("class=\"crowd unfound\"");
        assertThat(dom.split("data-bar=", -1)).hasSizeLessThan(500);
    }
}
