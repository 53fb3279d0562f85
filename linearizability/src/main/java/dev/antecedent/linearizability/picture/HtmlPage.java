package dev.antecedent.linearizability.picture;

import dev.antecedent.linearizability.CheckedHistory;
import dev.antecedent.linearizability.history.Event;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.verdict.Effort;
import java.util.List;

/**
 * A history as one page that a browser shows from disk, without a network: the page itself forbids its browser to load
 * anything. The verdict, the core and the dead ends are plain markup; the charts that one can walk through, zoom and
 * search are drawn by the page's scripts, as much of them as is in view.
 */
public final class HtmlPage {

    private static final String[] SCRIPTS = {
        "scale.js",
        "shapes.js",
        "chart.js",
        "overview.js",
        "keys.js",
        "history.js",
        "details.js",
        "search.js",
        "page.js"
    };

    private final Picture picture;
    private final Markup html = new Markup();

    private HtmlPage(Picture picture) {
        this.picture = picture;
    }

    /** The file's content. */
    public static String of(Picture picture) {
        return new HtmlPage(picture).whole();
    }

    private String whole() {
        Banner banner = Banner.of(picture);
        String title = picture.history().file() + ": " + banner.verdict();
        html.open("header").element("h1", picture.history().file() + " · history");
        html.open("div", "class", "verdict " + banner.style()).element("span", banner.mark(), "class", "mark");
        html.open("p")
                .element("strong", banner.verdict())
                .text(" " + banner.sentence())
                .close("p")
                .close("div");
        facts();
        html.close("header").open("main");
        picture.explanation().ifPresent(why -> new WhySection(picture, why, html).show());
        new ChartSection(picture, html).show();
        html.close("main");
        String definitions = "<svg class=\"definitions\" aria-hidden=\"true\">\n" + LaneSvg.definitions() + "</svg>\n";
        return new PageFrame(
                        title,
                        Resource.of("palette.css", "chart.css", "page.css"),
                        definitions + html.finished(),
                        PictureData.of(picture),
                        Resource.of(SCRIPTS))
                .page();
    }

    private void facts() {
        History history = picture.history();
        List<Operation> operations = history.operations();
        long pending = operations.stream().filter(Operation::isPending).count();
        html.open("dl", "class", "facts");
        fact("operations", Integer.toString(operations.size()));
        fact("completed", Long.toString(operations.size() - pending));
        fact("pending", Long.toString(pending));
        fact(
                "processes",
                Long.toString(
                        operations.stream().map(Operation::process).distinct().count()));
        fact("events", Integer.toString(history.events().size()));
        picture.checked().ifPresent(this::judgement);
        fact("dialect", history.dialect().word());
        long timed = history.events().stream()
                .map(Event::time)
                .filter(time -> time != null)
                .count();
        fact("times", timed == 0 ? "none recorded" : timed == history.events().size() ? "recorded" : "partly recorded");
        html.close("dl");
    }

    private void judgement(CheckedHistory checked) {
        Effort effort = checked.verdict().effort();
        fact(
                "say nothing",
                Integer.toString(
                        checked.history().operations().size() - checked.judged().size()));
        fact("parts", Integer.toString(effort.parts()));
        fact("model", checked.model());
        fact("initially", LaneSvg.cut(checked.initial().toString(), 40));
        fact("decided by", effort.rules().isEmpty() ? "nothing to decide" : String.join(", ", effort.rules()));
    }

    private void fact(String name, String value) {
        html.open("div").element("dt", name).element("dd", value).close("div");
    }
}
