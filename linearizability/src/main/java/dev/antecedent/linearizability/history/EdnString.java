package dev.antecedent.linearizability.history;

/** Reads a string of EDN with its escapes. */
final class EdnString {

    private final Source source;
    private final String text;
    private final int end;

    EdnString(Source source, int end) {
        this.source = source;
        this.text = source.text();
        this.end = end;
    }

    Value read(EdnReader reader) {
        int start = reader.offset();
        StringBuilder content = new StringBuilder();
        int at = start + 1;
        while (at < end && text.charAt(at) != '"') {
            char c = text.charAt(at);
            if (c != '\\') {
                content.append(c);
                at++;
            } else if (at + 1 < end && text.charAt(at + 1) == 'u') {
                content.append(unicode(at));
                at += 6;
            } else {
                content.append(escaped(at));
                at += 2;
            }
        }
        if (at >= end) {
            throw source.malformed(start, "a string that does not end", "a closing `\"`");
        }
        reader.moveTo(at + 1);
        return new Value.Text(content.toString());
    }

    private char escaped(int backslash) {
        char c = backslash + 1 < end ? text.charAt(backslash + 1) : ' ';
        return switch (c) {
            case '"', '\\' -> c;
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default ->
                throw source.malformed(
                        backslash,
                        "the escape `\\" + c + "`",
                        "one of \\\" \\\\ \\n \\r \\t \\b \\f or \\u and four hexadecimal digits");
        };
    }

    private char unicode(int backslash) {
        int code = 0;
        for (int i = backslash + 2; i < backslash + 6; i++) {
            int digit = i < end ? Character.digit(text.charAt(i), 16) : -1;
            if (digit < 0) {
                throw source.malformed(backslash, "an unfinished escape `\\u`", "four hexadecimal digits after it");
            }
            code = code * 16 + digit;
        }
        return (char) code;
    }
}
