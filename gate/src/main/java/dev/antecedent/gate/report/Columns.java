package dev.antecedent.gate.report;

import java.util.ArrayList;
import java.util.List;

/** A table in plain text: columns as wide as their widest cell, numbers to the right. */
public final class Columns {

    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();

    /** A heading that begins with # stands over numbers. */
    public Columns(String... headings) {
        this.headings = List.of(headings);
    }

    /** Adds a row; line breaks in a cell become spaces. */
    public void row(String... cells) {
        if (cells.length != headings.size()) {
            throw new IllegalArgumentException(cells.length + " cells under " + headings.size() + " headings");
        }
        rows.add(List.of(cells).stream()
                .map(cell -> cell.replaceAll("\\s+", " "))
                .toList());
    }

    /** Whether it has no rows. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The table's lines, the heading first. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(line(headings.stream().map(Columns::title).toList()));
        rows.forEach(row -> lines.add(line(row)));
        return lines;
    }

    private String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            String padding = " ".repeat(width(column) - length(cell));
            boolean number = headings.get(column).startsWith("#");
            line.append(column == 0 ? "" : "  ").append(number ? padding + cell : cell + padding);
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        int widest = length(title(headings.get(column)));
        for (List<String> row : rows) {
            widest = Math.max(widest, length(row.get(column)));
        }
        return widest;
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private static String title(String heading) {
        return heading.startsWith("#") ? heading.substring(1) : heading;
    }
}
