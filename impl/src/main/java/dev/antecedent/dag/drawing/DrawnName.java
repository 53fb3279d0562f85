package dev.antecedent.dag.drawing;

/** How a name is written: as it is where that cannot be misread, else in double quotes. */
final class DrawnName {

    private static final String PLAIN_MARKS = "_.'*+!?/<>[]{}^~|-";

    private DrawnName() {}

    /** Whether the character may stand in a name without quotes. */
    static boolean isPlain(char character) {
        return Character.isLetterOrDigit(character) || PLAIN_MARKS.indexOf(character) >= 0;
    }

    /** An event's name; a lone dash is quoted, since it stands for a self-parent that is not there. */
    static String ofEvent(String name) {
        return name.equals("-") ? quoted(name) : written(name);
    }

    /** A column's name; a number is quoted, since it could be taken for the epoch. */
    static String ofColumn(String name) {
        return name.chars().allMatch(Character::isDigit) ? quoted(name) : written(name);
    }

    private static String written(String name) {
        return name.chars().allMatch(character -> isPlain((char) character)) ? name : quoted(name);
    }

    private static String quoted(String name) {
        StringBuilder text = new StringBuilder("\"");
        for (int at = 0; at < name.length(); at++) {
            char character = name.charAt(at);
            if (character == '"' || character == '\\') {
                text.append('\\').append(character);
            } else if (character < ' ' || character > '~') {
                text.append(String.format("\\u%04x", (int) character));
            } else {
                text.append(character);
            }
        }
        return text.append('"').toString();
    }
}
