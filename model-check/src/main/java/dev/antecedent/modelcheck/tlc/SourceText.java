package dev.antecedent.modelcheck.tlc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A module's text, for what TLC tells only by line and column. */
record SourceText(List<String> lines) {

    private static final Pattern LINE_COMMENT = Pattern.compile("\\\\\\*[^\\n]*");
    private static final Pattern BLOCK_COMMENT = Pattern.compile("(?s)\\(\\*.*?\\*\\)");

    /** Line and column, from 1. */
    record Place(int line, int column) {}

    /** The text of the file; empty where it cannot be read. */
    static SourceText of(Path file) {
        try {
            // Comments may be in any encoding; names are ASCII.
            return new SourceText(Files.readAllLines(file, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            return new SourceText(List.of());
        }
    }

    /** The whole text without its comments. */
    String bare() {
        return withoutComments(String.join("\n", lines));
    }

    private static String withoutComments(String text) {
        return BLOCK_COMMENT.matcher(LINE_COMMENT.matcher(text).replaceAll("")).replaceAll(" ");
    }

    /** Where the word first stands. */
    Optional<Place> find(String word) {
        Pattern pattern = Pattern.compile("\\b" + Pattern.quote(word) + "\\b");
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = pattern.matcher(lines.get(i));
            if (matcher.find()) {
                return Optional.of(new Place(i + 1, matcher.start() + 1));
            }
        }
        return Optional.empty();
    }

    /** The name that is being defined where the text up to this place ends with {@code Name ==}. */
    Optional<String> definedBefore(int line, int column) {
        if (line > lines.size() || column > lines.get(line - 1).length()) {
            return Optional.empty();
        }
        String before = String.join("\n", lines.subList(0, line - 1)) + "\n"
                + lines.get(line - 1).substring(0, column - 1);
        String bare = withoutComments(before);
        int sign = bare.lastIndexOf("==");
        if (sign < 0 || !bare.substring(sign + 2).isBlank()) {
            return Optional.empty();
        }
        Matcher named = Pattern.compile("(\\w+)\\s*$").matcher(bare.substring(0, sign));
        return named.find() ? Optional.of(named.group(1)) : Optional.empty();
    }
}
