package dev.antecedent.gate.report;

import dev.antecedent.gate.result.Check;
import dev.antecedent.gate.result.GateResults;
import dev.antecedent.gate.result.RunInfo;
import dev.antecedent.gate.result.Standing;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The results in the form that continuous-integration servers show: a suite a specification, a case a check. Undecided
 * and unusable checks are errors, so that no server takes them for passed.
 */
public final class JUnitXml {

    private final XMLStreamWriter xml;
    private final RunInfo run;

    private JUnitXml(XMLStreamWriter xml, RunInfo run) {
        this.xml = xml;
        this.run = run;
    }

    /** The document. */
    public static String of(GateResults results, RunInfo run) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new JUnitXml(xml, run).document(suites(results));
            xml.close();
        } catch (XMLStreamException failure) {
            throw new IllegalStateException("writing XML to memory cannot fail", failure);
        }
        return text.toString();
    }

    private static Map<String, List<Check>> suites(GateResults results) {
        Map<String, List<Check>> suites = new LinkedHashMap<>();
        suites.put(results.project(), new ArrayList<>(results.findings()));
        results.specifications().forEach(spec -> suites.put(spec.name(), spec.checks()));
        suites.put("histories", new ArrayList<>(results.histories()));
        suites.put("vectors", new ArrayList<>(results.vectors()));
        suites.put("simulations", new ArrayList<>(results.simulations()));
        suites.values().removeIf(List::isEmpty);
        return suites;
    }

    private void document(Map<String, List<Check>> suites) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuites");
        for (Map.Entry<String, List<Check>> suite : suites.entrySet()) {
            suite(suite.getKey(), suite.getValue());
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
    }

    private void suite(String name, List<Check> checks) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", clean(name));
        xml.writeAttribute("tests", Integer.toString(checks.size()));
        xml.writeAttribute("failures", count(checks, List.of(Standing.UNEXPECTED)));
        xml.writeAttribute("errors", count(checks, List.of(Standing.UNDECIDED, Standing.UNUSABLE)));
        for (Check check : checks) {
            testCase(name, check);
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
    }

    private static String count(List<Check> checks, List<Standing> standings) {
        return Long.toString(checks.stream()
                .filter(check -> standings.contains(check.standing()))
                .count());
    }

    private void testCase(String suite, Check check) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", clean(suite + "." + check.kind()));
        xml.writeAttribute("name", clean(check.id()));
        long millis = run.millisByCheck().getOrDefault(check.id(), 0L);
        xml.writeAttribute("time", String.format(Locale.ROOT, "%.3f", millis / 1000.0));
        if (check.standing() != Standing.AS_EXPECTED) {
            xml.writeStartElement(check.standing() == Standing.UNEXPECTED ? "failure" : "error");
            xml.writeAttribute("type", check.standing().words());
            xml.writeAttribute("message", clean(check.sentence()));
            xml.writeCharacters(clean(check.problem().map(Object::toString).orElse(check.sentence())));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** Without the characters that no XML document may hold. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            boolean allowed = point == '\n'
                    || point == '\t'
                    || (point >= 0x20 && point < 0xD800)
                    || (point >= 0xE000 && point != 0xFFFE && point != 0xFFFF);
            clean.appendCodePoint(allowed ? point : 0xFFFD);
        });
        return clean.toString();
    }
}
