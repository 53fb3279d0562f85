package dev.antecedent.gate.report;

import dev.antecedent.gate.picture.spacetime.SpaceTimeSvg;
import dev.antecedent.gate.result.Check;
import dev.antecedent.gate.result.GateResults;
import dev.antecedent.gate.result.RunInfo;
import dev.antecedent.gate.result.SpecResult;
import dev.antecedent.gate.result.Standing;
import dev.antecedent.gate.result.Tally;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The gate's results as one page for a person: an auditor, from disk, without a network, a script or colour. The page
 * itself forbids its browser to load anything.
 */
public final class HtmlReport {

    private final GateResults results;
    private final RunInfo run;
    private final Html html = new Html();

    private HtmlReport(GateResults results, RunInfo run) {
        this.results = results;
        this.run = run;
    }

    /** The page. */
    public static String of(GateResults results, RunInfo run) {
        return new HtmlReport(results, run).page();
    }

    private String page() {
        html.open("header");
        html.element(
                "h1",
                results.project() + " \u00b7 gate, " + results.profile().name().toLowerCase(Locale.ROOT) + " profile");
        verdict();
        tiles();
        html.close("header");
        contents();
        html.open("main");
        findings();
        for (SpecResult specification : results.specifications()) {
            new SpecSection(html).show(specification);
        }
        new HistorySection(html).show(results.histories());
        new VectorSection(html).show(results.vectors());
        new SimulationSection(html).show(results.simulations());
        results.appendices().forEach(new AppendixSection(html)::show);
        ReadingGuide.show(html);
        html.close("main");
        footer();
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                %s</body>
                </html>
                """.formatted(Html.escape(results.project() + ": " + overall().words()), stylesheet(), html.finished());
    }

    private Standing overall() {
        return results.checks().stream()
                .map(Check::standing)
                .max(Comparator.comparing(HtmlReport::weight))
                .orElse(Standing.UNUSABLE);
    }

    private static int weight(Standing standing) {
        return switch (standing) {
            case AS_EXPECTED -> 0;
            case UNDECIDED -> 1;
            case UNEXPECTED -> 2;
            case UNUSABLE -> 3;
        };
    }

    private void verdict() {
        Standing standing = overall();
        html.open("div", "class", "verdict " + Badge.style(standing), "role", "status");
        html.element("span", standing.mark(), "class", "mark", "aria-hidden", "true");
        html.element("p", Tally.sentence(results)).close("div");
    }

    private void tiles() {
        html.open("dl", "class", "tiles");
        for (Tally tally : Tally.of(results)) {
            html.open("div", "class", "tile").element("dt", tally.kind()).open("dd");
            html.text(Long.toString(tally.total()));
            if (tally.asExpected() < tally.total()) {
                html.element("small", " " + tally.asExpected() + " as expected");
            }
            html.close("dd").close("div");
        }
        html.close("dl");
    }

    private void contents() {
        html.open("nav", "aria-label", "Contents").open("ul");
        if (!results.unexpected().isEmpty()) {
            link("#findings", "What is not as expected");
        }
        results.specifications()
                .forEach(specification -> link("#" + anchor(specification.name()), specification.name()));
        if (!results.histories().isEmpty()) {
            link("#histories", "Histories");
        }
        if (!results.vectors().isEmpty()) {
            link("#vectors", "Vectors");
        }
        if (!results.simulations().isEmpty()) {
            link("#simulations", "Simulations");
        }
        results.appendices().forEach(appendix -> link("#" + anchor(appendix.id()), appendix.title()));
        link("#reading", "How to read this");
        html.close("ul").close("nav");
    }

    private void link(String target, String words) {
        html.open("li").element("a", words, "href", target).close("li");
    }

    private void findings() {
        List<Check> unexpected = results.unexpected();
        if (unexpected.isEmpty()) {
            return;
        }
        html.open("section", "id", "findings").element("h2", "What is not as expected");
        for (Check check : unexpected) {
            html.open("div", "class", "finding " + Badge.style(check.standing()))
                    .open("p");
            Badge.show(html, check.standing());
            html.text(" ").open("strong").element("a", check.id(), "href", "#" + anchor(check.id()));
            html.close("strong").close("p");
            html.element("p", check.sentence());
            check.problem().ifPresent(problem -> html.element("code", problem.toString(), "class", "place"));
            html.close("div");
        }
        html.close("section");
    }

    private void footer() {
        html.open("footer").element("h3", "This run").open("table");
        fact("Started", run.startedAt());
        fact("Took", Figures.seconds(run.millis()));
        fact(
                "Reused from earlier runs on the same inputs",
                run.reused().size() + " of " + results.checks().size());
        run.machine().forEach(this::fact);
        html.close("table").close("footer");
    }

    private void fact(String name, String value) {
        html.open("tr").element("th", name, "scope", "row").element("td", value).close("tr");
    }

    /** An id for a fragment link, from any text. */
    static String anchor(String text) {
        StringBuilder anchor = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (point < 128 && (Character.isLetterOrDigit(point) || point == '-' || point == '.')) {
                anchor.appendCodePoint(point);
            } else {
                anchor.append('_').append(Integer.toHexString(point));
            }
        });
        return "c-" + anchor;
    }

    private static String stylesheet() {
        try (InputStream css = HtmlReport.class.getResourceAsStream("report.css")) {
            if (css == null) {
                throw new IllegalStateException("report.css is not on the class path");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8) + SpaceTimeSvg.styles();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
