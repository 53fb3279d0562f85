package dev.antecedent.linearizability.history;

/** Reads a string of EDN with its escapes; most have none. */
final class EdnString {

    private final Source source;
    private final String text;
    private final int end;
    private final ValuePool pool;

    EdnString(Source source, int end, ValuePool pool) {
        this.source = source;
        this.text = source.text();
        this.end = end;
        this.pool = pool;
    }

    Value read(EdnReader reader) {
        int start = reader.offset();
        int at = start + 1;
        while (at < end && text.charAt(at) != '"' && text.charAt(at) != '\\') {
            at++;
        }
        if (at < end && text.charAt(at) == '"') {
            reader.moveTo(at + 1);
            return pool.text(text, start + 1, at);
        }
        return withEscapes(reader, start, at);
    }

    private Value withEscapes(EdnReader reader, int start, int firstEscape) {
        StringBuilder content = new StringBuilder(text.substring(start + 1, firstEscape));
        int at = firstEscape;
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
