package dev.antecedent.modelcheck.tlc;

import dev.antecedent.modelcheck.Problem;
import dev.antecedent.modelcheck.UnusableInput;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A word or sign of a config.
 *
 * @param text what it says; of a string with its quotes
 * @param start index of its first character in the file
 * @param line line, from 1
 * @param column column, from 1
 */
record ConfigToken(String text, int start, int line, int column) {

    /** The tokens of a config, without its comments. */
    static List<ConfigToken> all(Path file, String source) {
        return new Lexer(file, source).tokens();
    }

    int end() {
        return start + text.length();
    }

    private static final class Lexer {
        private final Path file;
        private final String source;
        private final List<ConfigToken> tokens = new ArrayList<>();
        private int index;

        Lexer(Path file, String source) {
            this.file = file;
            this.source = source;
        }

        List<ConfigToken> tokens() {
            while (index < source.length()) {
                if (source.startsWith("\\*", index)) {
                    index = endOfLine();
                } else if (source.startsWith("(*", index)) {
                    skipComment();
                } else if (Character.isWhitespace(source.charAt(index))) {
                    index++;
                } else {
                    int end = endOfToken();
                    tokens.add(new ConfigToken(source.substring(index, end), index, line(index), column(index)));
                    index = end;
                }
            }
            return tokens;
        }

        private int endOfLine() {
            int end = source.indexOf('\n', index);
            return end < 0 ? source.length() : end;
        }

        private void skipComment() {
            int start = index;
            int depth = 0;
            do {
                if (source.startsWith("(*", index)) {
                    depth++;
                    index += 2;
                } else if (source.startsWith("*)", index)) {
                    depth--;
                    index += 2;
                } else if (index >= source.length()) {
                    throw unusable(start, "found a comment without an end, wanted \"*)\"");
                } else {
                    index++;
                }
            } while (depth > 0);
        }

        private int endOfToken() {
            char first = source.charAt(index);
            if (first == '"') {
                return endOfString();
            } else if (isWordPart(first) || first == '-') {
                int end = index + 1;
                while (end < source.length() && isWordPart(source.charAt(end))) {
                    end++;
                }
                return end;
            }
            return index + (source.startsWith("<-", index) ? 2 : 1);
        }

        private int endOfString() {
            int end = index + 1;
            while (end < source.length() && source.charAt(end) != '"') {
                end += source.charAt(end) == '\\' ? 2 : 1;
            }
            if (end >= source.length()) {
                throw unusable(index, "found a string without an end, wanted a closing quote");
            }
            return end + 1;
        }

        private static boolean isWordPart(char c) {
            return Character.isLetterOrDigit(c) || c == '_' || c == '!';
        }

        private int line(int at) {
            return 1
                    + (int) source.substring(0, at)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
        }

        private int column(int at) {
            return at - source.lastIndexOf('\n', at - 1);
        }

        private UnusableInput unusable(int at, String message) {
            return new UnusableInput(Problem.at(file, line(at), column(at), message));
        }
    }
}
