package dev.antecedent.gate.result;

import java.util.List;

/**
 * A table that is computed and not checked against anything: figures that a reader of the results wants beside them.
 *
 * @param id a word to refer to it by
 * @param title what it is about
 * @param paragraphs what its columns mean and what follows from it
 * @param headings one that begins with # stands over numbers
 * @param rows as many cells each as there are headings
 */
public record Appendix(
        String id, String title, List<String> paragraphs, List<String> headings, List<List<String>> rows) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a row has another number of cells than there are headings
     */
    public Appendix {
        paragraphs = List.copyOf(paragraphs);
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != headings.size()) {
                throw new IllegalArgumentException(row.size() + " cells under " + headings.size() + " headings");
            }
        }
    }

    /** The table in Markdown, each line ended. */
    public String markdown() {
        StringBuilder text = new StringBuilder();
        line(text, headings.stream().map(Appendix::heading).toList());
        line(
                text,
                headings.stream()
                        .map(heading -> heading.startsWith("#") ? "---:" : "---")
                        .toList());
        rows.forEach(row -> line(text, row));
        return text.toString();
    }

    /** A heading without its mark. */
    public static String heading(String marked) {
        return marked.startsWith("#") ? marked.substring(1) : marked;
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
