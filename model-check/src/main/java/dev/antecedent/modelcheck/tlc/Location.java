package dev.antecedent.modelcheck.tlc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a module, as TLC prints it: {@code line 6, col 9 to line 6, col 27 of module Counter}.
 *
 * @param module the module's name
 * @param line first line, from 1
 * @param column first column, from 1
 * @param lineLast last line
 * @param columnLast last column
 */
record Location(String module, int line, int column, int lineLast, int columnLast) implements Comparable<Location> {

    private static final Pattern PRINTED = Pattern.compile(
            "[Ll]ine (\\d+), col(?:umn)? (\\d+) to line (\\d+), col(?:umn)? (\\d+) (?:of module|in) (\\w+)");

    private static final Comparator<Location> ORDER = Comparator.comparing(Location::module)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column)
            .thenComparingInt(Location::lineLast)
            .thenComparingInt(Location::columnLast);

    /** The first location in the text. */
    static Optional<Location> firstIn(String text) {
        return all(text).stream().findFirst();
    }

    /** The last location in the text: of a stack of nested expressions the innermost. */
    static Optional<Location> lastIn(String text) {
        List<Location> all = all(text);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    private static List<Location> all(String text) {
        List<Location> found = new ArrayList<>();
        Matcher matcher = PRINTED.matcher(text);
        while (matcher.find()) {
            found.add(new Location(
                    matcher.group(5),
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)),
                    Integer.parseInt(matcher.group(4))));
        }
        return found;
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "line " + line + ", col " + column + " to line " + lineLast + ", col " + columnLast + " of module "
                + module;
    }
}
