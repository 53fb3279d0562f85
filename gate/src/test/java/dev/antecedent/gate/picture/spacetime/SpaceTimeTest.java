package dev.antecedent.gate.picture.spacetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.antecedent.gate.Golden;
import dev.antecedent.gate.picture.spacetime.SpaceTime.Window;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.Trace;
import dev.antecedent.trace.TraceReader;
import dev.antecedent.trace.Value;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

/** What a person sees of a run in space and time. */
final class SpaceTimeTest {

    private static final Path CORPUS = Path.of("../traces/corpus");
    private static final String HOSTILE = "</script><script>alert('1')</script><img onerror=\"x\"> ]]> & <!--";

    private static SpaceTime small() {
        SpaceTime run = SpaceTimes.of(Ledgers.small(), 1);
        return run.cutAt(CutText.parse(Ledgers.CUT, run));
    }

    private static SpaceTime of(Call... calls) {
        return SpaceTimes.of(Ledgers.trace(3, calls), 1);
    }

    /** The page without style sheets and scripts, which are files of their own. */
    private static String body(String page) {
        int data = page.indexOf("</script>");
        return page.substring(page.indexOf("<body>"), data + "</script>".length()) + "\n";
    }

    private static String unstyled(String svg) {
        return svg.replaceFirst("(?s)<style>.*</style>\n", "");
    }

    private static Document parsed(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aSmallRunIsShownInThreeForms() throws IOException {
        Golden.holds("space-time-small.html", body(SpaceTimePage.of(small())));
        Golden.holds("space-time-small.svg", unstyled(SpaceTimeSvg.page(small())));
        Golden.holds("space-time-small.txt", SpaceTimeText.of(small()));
    }

    @Test
    void theCutIsToldInWords() {
        assertThat(new Reading(small()).ofCut())
                .containsExactly(
                        "The given cut (p0=1,p1=0,p2=2) is not consistent: received before it and sent after it is 2 from p0"
                                + " at 3 to p2 at 5.",
                        "In the channels are 4 from p0 at 1 to p1 at 6; 5 from p2 at 7 to p1, never received.");
        SpaceTime run = SpaceTimes.of(Ledgers.small(), 1);
        assertThat(new Reading(run.cutAt(CutText.parse("p0=0,p1=0,p2=0", run))).ofCut())
                .containsExactly(
                        "The given cut (p0=0,p1=0,p2=0) is consistent: no message is received before it and sent after it.",
                        "Nothing is in the channels.");
        assertThat(new Reading(run).ofCut()).isEmpty();
    }

    @Test
    void aCutThatPartsTheRowsIsALineBetweenTheRows() {
        SpaceTime run = SpaceTimes.of(Ledgers.small(), 1);
        assertThat(SpaceTimeText.of(run.cutAt(CutText.parse("p0=3,p1=1,p2=0", run))))
                .contains("TakeSnapshot(\"p1\")          at[p1] = 4\n       ==+====+====+== cut\n     5   |====");
        assertThat(SpaceTimeText.of(small())).doesNotContain("== cut");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "p0=1;found no place in p1, wanted one in each lane: p0=0,p1=0,p2=0",
                "p0=1,p1=0,p2=9;found p2=9, wanted 0 to 3, for it takes 3 steps",
                "p0=-1,p1=0,p2=0;found p0=-1, wanted 0 to 3",
                "p0=x,p1=0,p2=0;found p0=x, wanted 0 to 3",
                "p0=1,p0=1,p1=0,p2=0;found p0 twice, wanted each lane once",
                "p7=1;found \"p7=1\", wanted LANE=STEPS with a lane of p0, p1, p2",
                "nonsense;found \"nonsense\", wanted LANE=STEPS",
                "'';found no place in p0"
            })
    void aCutThatIsNoneOfTheRunIsRefused(String text, String message) {
        SpaceTime run = SpaceTimes.of(Ledgers.small(), 1);
        assertThatThrownBy(() -> CutText.parse(text, run))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void theImplementationTellsEveryMessageAndTheArgumentsTheSameOfEveryReceipt() throws IOException {
        Trace trace = TraceReader.read(CORPUS.resolve("vector-clock-1000.ndjson"));
        List<Call> calls = trace.steps().stream().map(step -> step.call()).toList();
        SpaceTime replayed = SpaceTimes.of(trace, 1);
        Traffic told = Conventions.of(calls, List.of(Value.of("p0"), Value.of("p1"), Value.of("p2")));
        assertThat(replayed.source()).contains("the implementation of VectorClock");
        assertThat(replayed.messages().stream().filter(Message::isReceived))
                .containsExactlyInAnyOrderElementsOf(told.messages());
        assertThat(replayed.messages().stream().filter(Message::lost)).isNotEmpty();
    }

    @Test
    void aTraceThatTheImplementationRefusesIsToldByItsArgumentsAndWhatIsImpossibleIsSaid() throws IOException {
        SpaceTime wrong =
                SpaceTimes.of(TraceReader.read(CORPUS.resolve("vector-clock-1000-receive-before-send.ndjson")), 1);
        assertThat(wrong.source()).startsWith("Messages by the names of arguments");
        assertThat(wrong.messages().stream().filter(Message::isImpossible)).hasSize(1);
        assertThat(new Reading(wrong).ofMessages().toString())
                .contains("Received before it is sent, which no run can do");
        SpaceTime right = SpaceTimes.of(TraceReader.read(CORPUS.resolve("vector-clock-1000.ndjson")), 1);
        assertThat(right.messages().stream().filter(Message::isImpossible)).isEmpty();
    }

    /** A count of the epoch that ends may come before its recipient ends the epoch; it is no message of the ledger. */
    @Test
    void whatASnapshotSendsForItsOwnSakeDoesNotCrossItsCut() throws IOException {
        SpaceTime run = SpaceTimes.of(TraceReader.read(CORPUS.resolve("epoch-snapshot-3.ndjson")), 1);
        assertThat(new Reading(run).isConsistent()).isTrue();
        assertThat(new Reading(run).ofCut().toString()).contains("Left out is what processes send in the step");
        SpaceTime given = run.cutAt(CutText.parse(CutText.of(run.cut().orElseThrow(), run), run));
        assertThat(new Reading(given).isConsistent()).isFalse();
    }

    @Test
    void aSenderInAFifoChannelIsReceivedFromInOrder() {
        SpaceTime run = of(
                Ledgers.transfer("p0", "p1", 1),
                Ledgers.transfer("p0", "p1", 2),
                Call.of("Receive").with("process", Value.of("p1")).with("sender", Value.of("p0")),
                Call.of("Receive").with("process", Value.of("p1")).with("sender", Value.of("p0")),
                Call.of("Receive").with("process", Value.of("p1")).with("sender", Value.of("p0")));
        assertThat(run.messages())
                .containsExactly(
                        new Message("1", 0, 0, 1, 2, false),
                        new Message("2", 0, 1, 1, 3, false),
                        new Message("", 0, -1, 1, 4, false));
        assertThat(new Reading(run).ofMessages().toString()).contains("Where 1 message (?) was sent is not known.");
    }

    @Test
    void theVectorsComeFromTheDrawing() {
        SpaceTime run = small();
        VectorClocks clocks = new VectorClocks(run);
        assertThat(run.steps().stream().map(clocks::text))
                .containsExactly(
                        "[1 0 0]", "[2 0 0]", "[3 0 0]", "[0 1 0]", "[3 0 1]", "[1 2 0]", "[3 0 2]", "[3 0 3]");
    }

    @Test
    void aWindowShowsSomeStepsAndCountsThemAll() throws Exception {
        SpaceTime some = small().within(new Window(5, 6));
        assertThat(SpaceTimePage.of(some))
                .contains("<dd>2 of 8</dd>", "vector [3 0 1]")
                .doesNotContain("TakeSnapshot(p0)");
        assertThat(SpaceTimeText.of(some).lines().filter(line -> line.matches(" +[0-9]+ .*")))
                .hasSize(2);
        Document svg = parsed(SpaceTimeSvg.page(some));
        assertThat(svg.getElementsByTagName("g").getLength()).isGreaterThan(5);
        assertThat(SpaceTimePage.of(small().within(new Window(100, 200)))).contains("There is no step to show.");
        assertThat(SpaceTimeSvg.page(small().within(new Window(100, 200)))).contains("</svg>");
    }

    @Test
    void withoutAProcessThereIsATableAndNoLane() throws Exception {
        SpaceTime run = SpaceTimes.of(Ledgers.trace(0, Call.of("Tick"), Call.of("Tick")), 1);
        assertThat(SpaceTimePage.of(run)).contains("There is no lane to draw.", "<td>the network</td>");
        assertThat(SpaceTimeText.of(run)).contains("No argument is called process");
        assertThat(parsed(SpaceTimeSvg.page(run)).getDocumentElement().getTagName())
                .isEqualTo("svg");
    }

    @Test
    void whatATraceSaysStaysText() throws Exception {
        SpaceTime run = SpaceTimes.of(
                Ledgers.trace(
                        0,
                        Call.of(HOSTILE).with("process", Value.of(HOSTILE)).with("recipient", Value.of(HOSTILE + 2)),
                        Call.of("Receive")
                                .with("process", Value.of(HOSTILE + 2))
                                .with("sender", Value.of(HOSTILE))),
                1);
        assertThat(run.messages()).hasSize(1);
        String page = SpaceTimePage.of(run);
        assertThat(page).doesNotContain("<img", "<script>alert").contains("default-src 'none'");
        assertThat(page.split("<script", -1)).hasSize(3);
        assertThat(parsed(SpaceTimeSvg.page(run)).getElementsByTagName("script").getLength())
                .isZero();
    }

    @Test
    void theSameRunIsTheSameBytesAndNothingIsLoaded() {
        assertThat(SpaceTimePage.of(small())).isEqualTo(SpaceTimePage.of(small()));
        assertThat(SpaceTimePage.of(small()).replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http:", "https:", "url(");
        assertThat(SpaceTimeSvg.page(small()).replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http:", "https:", "url(", "<script")
                .contains("prefers-color-scheme: dark");
    }
}
