package dev.antecedent.gate.report;

import dev.antecedent.gate.result.Appendix;
import dev.antecedent.gate.result.GateResults;
import dev.antecedent.gate.result.Standing;
import java.util.List;
import java.util.Locale;

/** The results as Markdown, for a pull request's page. */
public final class Summary {

    private Summary() {}

    /** The document. */
    public static String of(GateResults results) {
        List<String> lines = TextTable.of(results);
        String mark = results.unexpected().isEmpty() ? Standing.AS_EXPECTED.mark() : Standing.UNEXPECTED.mark();
        StringBuilder text = new StringBuilder();
        text.append("# ")
                .append(mark)
                .append(' ')
                .append(lines.get(lines.size() - 1))
                .append("\n\n");
        text.append("Project ").append(results.project()).append(", profile ");
        text.append(results.profile().name().toLowerCase(Locale.ROOT)).append(".\n\n");
        // Four spaces: whatever a name holds, it stays text.
        lines.subList(0, lines.size() - 1)
                .forEach(
                        line -> text.append(line.isEmpty() ? "" : "    " + line).append('\n'));
        for (Appendix appendix : results.appendices()) {
            text.append("\n## ").append(appendix.title()).append("\n\n");
            appendix.paragraphs().forEach(paragraph -> text.append(paragraph).append("\n\n"));
            text.append(appendix.markdown());
        }
        return text.toString().stripTrailing() + "\n";
    }
}
