package dev.antecedent.gate.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.antecedent.gate.ExitCode;
import dev.antecedent.gate.Golden;
import dev.antecedent.gate.result.Appendix;
import dev.antecedent.gate.result.GateResults;
import dev.antecedent.gate.result.RunInfo;
import dev.antecedent.modelcheck.Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** The outputs besides the page. */
final class OutputsTest {

    private static List<String> schemaErrors(String json) throws IOException {
        try (InputStream schema =
                Objects.requireNonNull(ResultsJson.class.getResourceAsStream("antecedent-results-1.schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema, InputFormat.JSON)
                    .validate(json, InputFormat.JSON)
                    .stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    @Test
    void theJsonFollowsItsSchema() throws IOException {
        for (GateResults results : List.of(SampleResults.good(), SampleResults.bad())) {
            assertThat(schemaErrors(ResultsJson.of(results, SampleResults.RUN))).isEmpty();
        }
    }

    @Test
    void withoutAnyCheckNothingIsAsExpected() {
        GateResults nothing = new GateResults(
                "sample", Profile.QUICK, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

        assertThat(nothing.exitCode()).isEqualTo(ExitCode.UNDECIDED);
        assertThat(TextTable.of(nothing))
                .singleElement()
                .asString()
                .startsWith("Nothing was checked: no model, trace or history is of profile quick");
    }

    @Test
    void tablesThatAreNotCheckedStandAtTheEnd() {
        GateResults results = SampleResults.good()
                .with(List.of(new Appendix(
                        "sizes",
                        "How large",
                        List.of("In <metres>."),
                        List.of("thing", "#size"),
                        List.of(List.of("a & b", "3")))));

        assertThat(Summary.of(results))
                .startsWith(Summary.of(SampleResults.good()))
                .endsWith("""

                        ## How large

                        In <metres>.

                        | thing | size |
                        | --- | ---: |
                        | a & b | 3 |
                        """);
        assertThat(HtmlReport.of(results, SampleResults.RUN))
                .contains("<a href=\"#c-sizes\">How large</a>", "<p>In &lt;metres&gt;.</p>")
                .contains("<th scope=\"row\">a &amp; b</th><td>3</td>");
        assertThat(results.checks()).isEqualTo(SampleResults.good().checks());
        assertThatThrownBy(() -> new Appendix("a", "a", List.of(), List.of("one"), List.of(List.of("two", "cells"))))
                .hasMessage("2 cells under 1 headings");
    }

    @Test
    void theSchemaRejectsAnUnknownMember() throws IOException {
        String json = ResultsJson.of(SampleResults.good(), SampleResults.RUN);
        assertThat(schemaErrors(json.replaceFirst("\"depth\"", "\"deepness\""))).isNotEmpty();
    }

    @Test
    void twoRunsDifferInTheirRunBlockAlone() {
        RunInfo other = RunInfo.here("2026-06-01T12:00:00Z", 5, Map.of("x", 1L), Set.of());
        String first = ResultsJson.of(SampleResults.good(), SampleResults.RUN);
        String second = ResultsJson.of(SampleResults.good(), other);
        assertThat(first).isNotEqualTo(second);
        assertThat(beforeRun(first)).isEqualTo(beforeRun(second));
    }

    private static String beforeRun(String json) {
        return json.substring(0, json.indexOf("\n  \"run\" :"));
    }

    @Test
    void theJUnitDocumentCountsAndQuotesProperly() throws Exception {
        String xml = JUnitXml.of(SampleResults.bad(), SampleResults.RUN);
        Element suites = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
        Element suite = (Element) suites.getElementsByTagName("testsuite").item(0);
        assertThat(suite.getAttribute("name")).isEqualTo("Lights");
        assertThat(suite.getAttribute("tests")).isEqualTo("4");
        assertThat(suite.getAttribute("failures")).isEqualTo("3");
        assertThat(suite.getAttribute("errors")).isEqualTo("1");
    }

    @Test
    void theTableIsTheGoldenOne() throws IOException {
        Golden.holds("good.txt", String.join("\n", TextTable.of(SampleResults.good())) + "\n");
        Golden.holds("bad.txt", String.join("\n", TextTable.of(SampleResults.bad())) + "\n");
    }

    @Test
    void theSummaryIsTheGoldenOne() throws IOException {
        Golden.holds("bad-summary.md", Summary.of(SampleResults.bad()));
    }

    @Test
    void allFilesAreWrittenAndNothingElseIsLeft(@TempDir Path folder) throws IOException {
        Outputs.write(folder.resolve("out"), SampleResults.good(), SampleResults.RUN);
        Outputs.write(folder.resolve("out"), SampleResults.bad(), SampleResults.RUN);
        try (var files = Files.list(folder.resolve("out"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("results.json", "junit.xml", "summary.md", "report.html");
        }
        assertThat(Files.readString(folder.resolve("out/results.json"))).contains("\"exit\" : 1");
    }
}
