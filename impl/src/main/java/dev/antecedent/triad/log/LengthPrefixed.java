package dev.antecedent.triad.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A list of texts as one text: each is preceded by its length, as in {@code 3:abc}. No list has two such texts. */
final class LengthPrefixed {

    private static final Pattern LENGTH = Pattern.compile("0|[1-9][0-9]{0,5}");

    private static final int LENGTH_END = 1_000_000;

    private LengthPrefixed() {}

    /**
     * The texts in one.
     *
     * @throws IllegalArgumentException if one has a million characters or more
     */
    static String join(List<String> texts) {
        StringBuilder joined = new StringBuilder();
        for (String text : texts) {
            if (text.length() >= LENGTH_END) {
                throw new IllegalArgumentException(
                        "a text has fewer than " + LENGTH_END + " characters; found " + text.length());
            }
            joined.append(text.length()).append(':').append(text);
        }
        return joined.toString();
    }

    /** The texts; empty if it is not what {@link #join} gives. */
    static Optional<List<String>> split(String joined) {
        List<String> texts = new ArrayList<>();
        int at = 0;
        while (at < joined.length()) {
            int colon = joined.indexOf(':', at);
            if (colon < 0 || !LENGTH.matcher(joined.substring(at, colon)).matches()) {
                return Optional.empty();
            }
            int end = colon + 1 + Integer.parseInt(joined.substring(at, colon));
            if (end > joined.length()) {
                return Optional.empty();
            }
            texts.add(joined.substring(colon + 1, end));
            at = end;
        }
        return Optional.of(texts);
    }
}
