package dev.antecedent.gate.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.antecedent.dag.RejectedEventException;
import dev.antecedent.dag.drawing.Drawing;
import dev.antecedent.gate.Golden;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** What a person sees of a graph. */
final class DagPictureTest {

    /** Two frames are decided; c forks in a2's frame; b3 sees it and a3 does not. */
    static final String SMALL = """
            a:2         b:2          c
            a1          b1(a1)       c1
            a2(b1)      b2(a2)       c2(b1)
                                     c2'(c1,b2)
            a3(b2,c2)   b3(a3,c2')
            a4(b3)      b4(a4)
            """;

    private static final String HOSTILE =
            "</script><script>alert('1')</script><img onerror=\\\"x\\\"> ]]> & <!-- \\u202e";

    private static DagPicture small() {
        return DagPicture.of("small.txt", Drawing.parse(SMALL));
    }

    private static DagPicture hostile() {
        return DagPicture.of(
                HOSTILE,
                Drawing.parse("\"%1$s\"\n\"%1$s 1\"\n\"%1$s 2\"\n\"%1$s 2'\"(\"%1$s 1\")\n".formatted(HOSTILE)));
    }

    /** The page without style sheets and scripts, which are files of their own. */
    private static String body(String page) {
        int data = page.indexOf("</script>");
        return page.substring(page.indexOf("<body>"), data + "</script>".length()) + "\n";
    }

    private static String unstyled(String svg) {
        return svg.replaceFirst("(?s)<style>.*</style>\n", "");
    }

    @Test
    void aSmallGraphIsShownInThreeForms() throws IOException {
        Golden.holds("dag-small.html", body(DagPage.of(small())));
        Golden.holds("dag-small.svg", unstyled(DagSvgPage.of(small())));
        Golden.holds("dag-small.txt", DagText.of(small()));
    }

    @Test
    void theTextsDrawingReadsBackAsTheSamePicture() {
        String text = DagText.of(small());
        String drawn = text.substring(text.indexOf("a:2"), text.indexOf("\n\nEVENTS") + 1);
        DagPicture again = DagPicture.of("small.txt", Drawing.parse(drawn));
        assertThat(again.computed()).isEqualTo(small().computed());
        assertThat(again.claims()).startsWith("strict");
    }

    @Test
    void aClaimBelowIsShownLenientAndSaidAndOneBeyondIsRefused() {
        DagPicture low = DagPicture.of(
                "low",
                Drawing.parse(SMALL.replace("b4(a4)", "b4@3(a4)")
                        .replace("a2(", "a2@2(")
                        .replace("b2(", "b2@2(")
                        .replace("c2'(", "c2'@2(")
                        .replace("a3(", "a3@3(")
                        .replace("b3(", "b3@3(")
                        .replace("a4(", "a4@4(")));
        assertThat(low.claims()).isEqualTo("lenient: event b4 claims frame 3 and could have 4");
        assertThat(DagPage.of(low)).contains("<dd>lenient: event b4 claims frame 3 and could have 4</dd>");
        assertThatThrownBy(() -> DagPicture.of("high", Drawing.parse("a\na1@2\n")))
                .isInstanceOf(RejectedEventException.class)
                .hasMessageContaining("found frame 2, wanted 1");
    }

    @Test
    void aThirdOfCheatersIsNotCalledAgreement() {
        DagPicture third = DagPicture.of("third", Drawing.parse("a  b  c\na1\na1'(-)\n"));
        assertThat(new Summary(third).sentence())
                .isEqualTo(
                        "a forks and holds a stake of 1 of 3: a third or more, so other nodes may decide other blocks");
        assertThat(new Summary(third).style()).isEqualTo("undecided");
        assertThat(new Summary(small()).sentence()).contains("1 of 5: below a third");
    }

    @Test
    void noNameEndsTheScriptOrStartsAnElement() {
        String page = DagPage.of(hostile());
        assertThat(page.split("<script", -1)).hasSize(3);
        assertThat(page.split("</script>", -1)).hasSize(3);
        assertThat(page).doesNotContain("<img", "<!--", "\u202e");
        assertThat(page).contains("\\u003c/script\\u003e", "&lt;/script&gt;");
        assertThat(DagText.of(hostile())).doesNotContain("\u202e");
    }

    @Test
    void theDrawingIsXmlWhateverTheNames() throws Exception {
        Document parsed = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(DagSvgPage.of(hostile()).getBytes(StandardCharsets.UTF_8)));
        assertThat(parsed.getDocumentElement().getTextContent()).contains("</script><script>alert('1')");
        assertThat(parsed.getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void validatorsWithoutEventsAreShownToo() {
        DagPicture empty = DagPicture.of("empty", Drawing.parse("a  b\n"));
        assertThat(DagPage.of(empty)).contains("There is no event in it.", "no frame decided");
        assertThat(DagSvgPage.of(empty)).contains(">stake 1</text>");
        assertThat(DagText.of(empty)).contains("events: 0");
    }

    @Test
    void parentsLieAboveTheirChildrenAndNoTwoEventsInOnePlace() {
        DagPicture picture = small();
        var events = PicturedEvent.of(picture);
        DagLayout layout = new DagLayout(picture, events);
        assertThat(events)
                .allSatisfy(event -> assertThat(event.parents())
                        .allSatisfy(parent ->
                                assertThat(layout.y(events.get(parent))).isLessThan(layout.y(event))));
        assertThat(events.stream().map(event -> layout.x(event.branch()) + " " + layout.y(event)))
                .doesNotHaveDuplicates();
    }
}
