package dev.antecedent.linearizability.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.linearizability.history.EventType;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.HistoryBuilder;
import dev.antecedent.linearizability.history.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What a person sees, held against golden files; run with {@code -Dgolden.write=true} to accept new ones. */
final class PictureTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden/picture");

    private static void holds(String name, String text) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(file, text);
        }
        assertThat(text).as("the text of %s", file).isEqualTo(Files.readString(file));
    }

    /** The page without style sheets and scripts, which are files of their own. */
    private static String body(String page) {
        int data = page.indexOf("</script>");
        return page.substring(page.indexOf("<body>"), data + "</script>".length()) + "\n";
    }

    /** The drawing without its style sheet. */
    private static String unstyled(String svg) {
        return svg.replaceFirst("(?s)<style>.*</style>\n", "");
    }

    /** The text without the verdict in front. */
    private static String lines(String text) {
        return text.substring(text.indexOf("\n\n") + 2);
    }

    @Test
    void aViolatedHistoryShowsTheCoreFirstThenTheWhole() throws IOException {
        holds("violated.html", body(HtmlPage.of(Samples.violated())));
        holds("violated.svg", unstyled(SvgPage.of(Samples.violated())));
        holds("violated.txt", lines(PlainText.of(Samples.violated())));
    }

    @Test
    void aHistoryThatHoldsShowsWhereEachOperationTakesEffect() throws IOException {
        holds("holds.svg", unstyled(SvgPage.of(Samples.holds())));
        holds("holds.txt", lines(PlainText.of(Samples.holds())));
        assertThat(HtmlPage.of(Samples.holds())).contains("✓", "<option value=\"the linearization\">");
    }

    @Test
    void anUndecidedHistorySaysHowFarItGotAndWhatToRaise() {
        assertThat(HtmlPage.of(Samples.undecided()))
                .contains("the budget was reached; so far: up to line 3; to go on: --budget 10")
                .doesNotContain("id=\"core\"", "id=\"ordering\"");
    }

    @Test
    void aHistoryThatNobodyJudgedShowsItsLanesAlone() {
        String page = HtmlPage.of(Picture.of(Samples.stale()));
        assertThat(page).contains("not judged", "data-chart=\"0\"").doesNotContain("id=\"core\"", "id=\"ordering\"");
        assertThat(PlainText.of(Picture.of(Samples.stale())))
                .startsWith("stale.edn\n")
                .doesNotContain("●");
    }

    @Test
    void onlyTheViolatedPartIsUnfoldedAndItStandsFirst() {
        String page = HtmlPage.of(Samples.keyed());
        int violated = page.indexOf("<details class=\"part\" data-section=\"1\" open=\"\">");
        int other = page.indexOf("<details class=\"part\" data-section=\"0\">");
        assertThat(violated).isPositive().isLessThan(other);
        assertThat(page).contains("data-section=\"all\"", "y&quot;: nobody wrote 7");
        assertThat(SvgPage.of(Samples.keyed()))
                .contains("nobody wrote 7", "and 1 more parts")
                .doesNotContain(">&quot;x&quot;");
    }

    @Test
    void anEmptyHistoryIsShownToo() {
        Picture empty = Picture.of(new HistoryBuilder("empty.edn").build());
        assertThat(HtmlPage.of(empty)).contains("There is no operation in it.").doesNotContain("id=\"tools\"");
        assertThat(SvgPage.of(empty)).contains("no operation");
        assertThat(PlainText.of(empty)).contains("0 events, 0 operations");
    }

    @Test
    void aHistoryOfTheNemesisAloneHasNoLane() {
        History history = new HistoryBuilder("nemesis.edn")
                .add(Value.of("nemesis"), EventType.INFO, "start", Value.nil())
                .build();
        assertThat(SvgPage.of(Picture.of(history))).contains("no operation");
        assertThat(HtmlPage.of(Picture.of(history))).contains("There is no operation in it.");
    }

    @Test
    void thePageLoadsNothingFromAnywhere() {
        String page = HtmlPage.of(Samples.violated());
        assertThat(page).contains("Content-Security-Policy\" content=\"default-src 'none'");
        assertThat(page.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http:", "https:", "@import", "src=");
    }

    @Test
    void theSameHistoryGivesTheSameBytes() {
        assertThat(HtmlPage.of(Samples.violated())).isEqualTo(HtmlPage.of(Samples.violated()));
        assertThat(SvgPage.of(Samples.keyed())).isEqualTo(SvgPage.of(Samples.keyed()));
        assertThat(HtmlPage.of(Samples.keyed())).isEqualTo(HtmlPage.of(Samples.keyed()));
    }

    @Test
    void tenThousandOperationsAreAPageThatABrowserOpensAtOnce() {
        HistoryBuilder builder = new HistoryBuilder("long.edn");
        for (int i = 0; i < 10_000; i++) {
            builder.add(Value.of(i % 10), EventType.INVOKE, "write", Value.of(i));
            builder.add(Value.of(i % 10), EventType.OK, "write", Value.of(i));
        }
        String page = HtmlPage.of(Picture.of(builder.build()));
        assertThat(page.length()).isLessThan(1_500_000);
        assertThat(page.split("<rect", -1)).hasSizeLessThan(40);
    }
}
