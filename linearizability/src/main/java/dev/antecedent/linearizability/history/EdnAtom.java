package dev.antecedent.linearizability.history;

import java.math.BigInteger;

/** A form of EDN that is one bare word: nil, a truth value or an integer. */
final class EdnAtom {

    /** Longer integers take time out of proportion to read, and no history needs them. */
    static final int MOST_DIGITS = 10_000;

    /** Integers of so many digits fit a long, and more. */
    static final int FEW_DIGITS = 18;

    private static final String WANTED = "nil, true, false, an integer, a string, a keyword or a collection";

    private EdnAtom() {}

    static Value read(Source source, int start, String word) {
        return switch (word) {
            case "nil" -> Value.nil();
            case "true" -> new Value.Bool(true);
            case "false" -> new Value.Bool(false);
            default -> {
                if (isInteger(word)) {
                    yield new Value.Int(integer(source, start, word));
                }
                throw source.malformed(start, kind(word), WANTED);
            }
        };
    }

    private static boolean isInteger(String word) {
        int digits = word.startsWith("-") || word.startsWith("+") ? 1 : 0;
        int end = word.endsWith("N") ? word.length() - 1 : word.length();
        if (digits >= end || (word.charAt(digits) == '0' && end - digits > 1)) {
            return false;
        }
        for (int i = digits; i < end; i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static BigInteger integer(Source source, int start, String word) {
        if (word.length() > MOST_DIGITS) {
            throw source.malformed(
                    start, "an integer of " + word.length() + " digits", "at most " + MOST_DIGITS + " digits");
        }
        String digits = word.startsWith("+") ? word.substring(1) : word;
        return new BigInteger(digits.endsWith("N") ? digits.substring(0, digits.length() - 1) : digits);
    }

    private static String kind(String word) {
        String brief = word.length() <= 40 ? word : word.substring(0, 39) + "…";
        String shown = " `" + brief + "`";
        if (word.startsWith("\\")) {
            return "a character" + shown;
        }
        String unsigned = word.startsWith("-") || word.startsWith("+") ? word.substring(1) : word;
        boolean number = !unsigned.isEmpty() && Character.isDigit(unsigned.charAt(0));
        if (!number) {
            return word.isEmpty() ? "nothing" : "a symbol" + shown;
        }
        boolean zeros = unsigned.chars().allMatch(Character::isDigit);
        return (zeros ? "an integer with a leading zero" : "a number that is no integer,") + shown;
    }
}
