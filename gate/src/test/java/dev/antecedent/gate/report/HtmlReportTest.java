package dev.antecedent.gate.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The page: complete, escaped, without anything from elsewhere. */
final class HtmlReportTest {

    private final String good = HtmlReport.of(SampleResults.good(), SampleResults.RUN);
    private final String bad = HtmlReport.of(SampleResults.bad(), SampleResults.RUN);

    @Test
    void nothingIsLoadedFromElsewhere() {
        assertThat(good).contains("default-src 'none'").doesNotContain("http://", "https://", "<script", "url(");
    }

    @Test
    void whatASpecificationSaysCannotBreakThePage() {
        assertThat(bad)
                .contains("sample &lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("&quot;&lt;b&gt;never&lt;/b&gt;&quot; both green")
                .contains("Turn(&quot;&lt;south&gt;&quot;)")
                .doesNotContain("<script", "<b>never");
    }

    @Test
    void everyCheckHasAPlaceThatLinksCanReach() {
        assertThat(good)
                .contains("id=\"c-VectorClock_2fMCVectorClock\"", "id=\"c-VectorClock_2fNoTick\"")
                .contains("href=\"#c-behaviour_20VectorClock_2fNoTick\"", "id=\"c-behaviour_20VectorClock_2fNoTick\"");
    }

    @Test
    void inACounterexampleOnlyWhatChangedIsMarked() {
        String table = good.substring(good.indexOf("class=\"steps\""));
        assertThat(table.substring(0, table.indexOf("</details>")))
                .contains("<ins>", "<td><mark>1</mark></td><td>0</td>", "<td>1</td><td>0</td>");
        assertThat(table.split("<mark>", -1)).hasSize(3);
    }

    @Test
    void aLassoSaysWhereItGoesBackTo() {
        assertThat(bad).contains("back to state 2, and so for ever");
    }

    @Test
    void whatIsWrongComesFirstAndInWords() {
        assertThat(bad.indexOf("What is not as expected")).isPositive().isLessThan(bad.indexOf(">Models<"));
        assertThat(bad).contains("5 of 6 checks are not as expected.", "specs/Lights/manifest.yaml:9:5");
    }

    @Test
    void anElementThatIsNotClosedIsAFault() {
        assertThatThrownBy(() -> new Html().open("p").finished()).hasMessageContaining("never closed");
        assertThatThrownBy(() -> new Html().open("p").open("b").close("p")).hasMessageContaining("closing <p>");
    }

    @Test
    void textThatTurnsAroundIsMadeVisible() {
        assertThat(Html.escape("a\u202eb\u0000c\ud800")).isEqualTo("a\ufffdb\ufffdc\ufffd");
    }
}
