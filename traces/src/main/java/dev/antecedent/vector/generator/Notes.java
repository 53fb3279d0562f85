package dev.antecedent.vector.generator;

/** Reasons as the parameters of a vector have them. */
final class Notes {

    private Notes() {}

    /** The text of a plain sentence as JSON. */
    static String quoted(String sentence) {
        if (!sentence.matches("[ -~]*") || sentence.matches(".*[\"\\\\<>&].*")) {
            throw new IllegalArgumentException("no plain sentence: " + sentence);
        }
        return "\"" + sentence + "\"";
    }
}
