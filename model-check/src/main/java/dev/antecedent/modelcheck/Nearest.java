package dev.antecedent.modelcheck;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses which known word somebody meant who wrote an unknown one. */
public final class Nearest {

    private Nearest() {}

    /**
     * The known word with the fewest edits to the one found, if that is at most a third of its length; the first of
     * several.
     */
    public static Optional<String> to(String found, Collection<String> known) {
        return known.stream()
                .filter(word -> edits(found, word) <= Math.max(1, found.length() / 3))
                .min(Comparator.comparingInt(word -> edits(found, word)));
    }

    /** The words in a sentence, with the nearest one where there is one: for the "wanted" part of a message. */
    public static String wanted(String found, Collection<String> known) {
        String all = "one of " + String.join(", ", known);
        return to(found, known)
                .map(word -> all + "; did you mean " + word + "?")
                .orElse(all);
    }

    /** Levenshtein's distance, without regard to case. */
    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
                int replaced = diagonal + (same ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
